import type { Page } from 'playwright-core'
import { logIn } from './logIn.ts'
import type { Desk } from './startBrowser.ts'

/** A window for everybody who is asked for, logged in once; `open` opens an empty one. */
export const openDesks = (open: () => Promise<Desk>) => {
  const desks = new Map<string, Desk>()
  return {
    at: async (who: string): Promise<Page> => {
      const known = desks.get(who)
      if (known) return known.page
      const desk = await open()
      desks.set(who, desk)
      await logIn(desk.page, who)
      return desk.page
    },
    /** What their pages complained about so far. */
    problems: (): string[] =>
      [...desks].flatMap(([who, { problems }]) => problems.map((each) => `${who}: ${each}`)),
    /** What the page of that one complained about so far was to be expected. */
    forgive: (who: string): void => {
      desks.get(who)?.problems.splice(0)
    },
  }
}
