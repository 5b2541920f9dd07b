import type { Journal } from '../support/Journal.ts'
import type { Complaint, Stored } from '../support/Stored.ts'
import { acknowledged, type Settled } from './acknowledged.ts'
import { eachStateOnce } from './eachStateOnce.ts'
import { linksAsTold } from './linksAsTold.ts'
import { noOrphans } from './noOrphans.ts'
import { twoSided } from './twoSided.ts'
import { wholeArticles } from './wholeArticles.ts'
import { wholeTrails } from './wholeTrails.ts'

/** Everything that has to hold of a newsroom, whatever was done to it. */
export const always = (stored: Stored): Complaint[] => [
  ...wholeArticles(stored),
  ...wholeTrails(stored),
  ...eachStateOnce(stored),
  ...twoSided(stored),
  ...noOrphans(stored),
]

/** Everything that has to hold of it after what its people were told. */
export const asTold = (stored: Stored, { entries, links }: Pick<Journal, 'entries' | 'links'>) => {
  const stories = acknowledged(stored, entries)
  const made = linksAsTold(stored, links)
  return {
    complaints: [...stories.complaints, ...made.complaints],
    stories: stories.settled as Map<number, Settled>,
    links: made.settled,
  }
}
