import { isSymmetric, type Direction, type LinkType } from '../linkTypes.ts'
import type { SharedFacet } from './sharedFacets.ts'
import { weights } from './weights.ts'

export type PairFacts = {
  sameLanguage: boolean
  sameEvent: boolean
  relatedness: number
  /** Cosines of what is written as names, and of the numbers. */
  named: number
  numbers: number
  resemblance: number
  facets: readonly SharedFacet[]
  /** How many days the candidate is older than the story (less than 0: newer); null where it is not known. */
  older: number | null
}

const days = { update: 2, event: 3, translation: 14, story: 45 }
const [related, rare] = [0.5, 0.5]

const typeFor = (facts: PairFacts): LinkType => {
  const { sameLanguage, sameEvent, relatedness, named, numbers, resemblance, facets, older } = facts
  const rareFacets = facets.filter(({ kind, rarity }) => kind !== 'topic' && rarity >= rare)
  const apart = older === null ? null : Math.abs(older)
  if (!sameLanguage) {
    const sameNames = named >= 0.4 && (numbers >= 0.3 || rareFacets.length >= 2)
    return sameNames && (apart ?? 0) <= days.translation ? 'translation-of' : 'see-also'
  }
  if (apart === null) return sameEvent ? 'same-event' : 'see-also'
  const version = resemblance >= weights.duplicates.version
  if (version && apart > 0 && apart <= days.update) return 'update-of'
  if (sameEvent && apart <= days.event) return 'same-event'
  const sameStory = sameEvent || (relatedness >= related && rareFacets.length > 0)
  if (!sameStory || apart <= days.event) return 'see-also'
  return apart <= days.story ? 'follow-up' : 'background'
}

/**
 * The type two stories suggest, and the side of it on which the story stands. Where a type has a direction the newer one
 * is `from`: it updates, follows or translates the older; but of background, the older one is.
 */
export const linkTypeFor = (facts: PairFacts): { type: LinkType; direction: Direction } => {
  const type = typeFor(facts)
  if (isSymmetric(type)) return { type, direction: 'from' }
  const storyIsNewer = (facts.older ?? 0) >= 0
  return { type, direction: storyIsNewer === (type !== 'background') ? 'from' : 'to' }
}
