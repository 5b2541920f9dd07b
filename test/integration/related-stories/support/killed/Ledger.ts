import type { Stored, Story, Told } from './Story.ts'

/** What was done, and what those who did it were told of it: the stories there are, and those that somebody is at. */
export type Ledger = {
  stories: Story[]
  /** How many texts were written: each has a number of its own. */
  texts: number
  acknowledged: number
}

export const newLedger = (): Ledger => ({ stories: [], texts: 0, acknowledged: 0 })

const same = (one: Told | null, other: Told | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    (['headline', 'body', 'language', 'live'] as const).every((key) => one[key] === other[key]))

/**
 * Settles what was under way when the process was killed by what the newsroom has: all of it or nothing. Complains of what was
 * acknowledged and is not there, and of what nobody did.
 */
export const reconcile = (ledger: Ledger, stored: readonly Stored[]): string[] => {
  const complaints: string[] = []
  // By what they say: an id may have been given out again.
  const left = new Map(stored.map((each) => [each.headline, each]))
  const find = (told: Told | null | undefined) => (told && left.get(told.headline)) ?? null
  for (const story of ledger.stories) {
    const { doing, id, told } = story
    const now = find(doing?.to) ?? find(told)
    if (now) left.delete(now.headline)
    const isSame = id === null || now === null || now.id === id
    if (isSame && doing && same(now, doing.to)) story.told = doing.to
    else if (!isSame || !same(now, told))
      complaints.push(`${JSON.stringify(story)} is ${JSON.stringify(now)} in the newsroom`)
    story.id = now?.id ?? null
    story.doing = null
  }
  for (const each of left.values()) complaints.push(`nobody wrote ${JSON.stringify(each)}`)
  ledger.stories = ledger.stories.filter(({ told }) => told)
  return complaints
}
