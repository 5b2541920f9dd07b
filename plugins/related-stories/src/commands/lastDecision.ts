import type { LastDecision } from '../domain/takingBack.ts'
import type { StoryLinkRow } from '../read/storyLink.ts'
import type { CommandContext } from './context.ts'
import { personOf } from './permission.ts'

/** What a decision keeps on the link, so that whoever made it can take it back; null for who is none of the desk's people. */
export const lastDecision = (
  context: CommandContext,
  link: StoryLinkRow,
  {
    restore,
    ...decision
  }: Pick<LastDecision, 'act' | 'turned' | 'article' | 'together'> & {
    restore: (keyof StoryLinkRow)[]
  },
  at: string = new Date().toISOString(),
): LastDecision | null => {
  const by = personOf(context)
  return by === null
    ? null
    : {
        ...decision,
        by,
        at,
        restore: Object.fromEntries(restore.map((field) => [field, link[field]])),
      }
}
