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
  /** Which share of what either is filed under, topics aside, both are, 0..1. */
  filedAlike: number
  /** How many days the candidate is older than the story; less than 0: newer. */
  older: number
  /** Whether the story is the newer one; of two of the same moment, one has to be. */
  isNewer: boolean
}

const days = { update: 2, event: 3, translation: 14, story: 45 }
const [related, rare] = [0.5, 0.6]

/** Two languages share only names, numbers and records: a translation has nearly all of them, at nearly the same time. */
const isTranslation = (facts: PairFacts, rareFacets: number, apart: number): boolean => {
  const { named, numbers, filedAlike } = facts
  if (rareFacets >= 2 && filedAlike >= 0.75 && apart <= days.event) return true
  return named >= 0.4 && (numbers >= 0.3 || rareFacets >= 2) && apart <= days.translation
}

const typeFor = (facts: PairFacts): LinkType => {
  const { sameLanguage, sameEvent, relatedness, resemblance, facets, older } = facts
  const isRare = ({ kind, rarity }: SharedFacet) => kind !== 'topic' && rarity >= rare
  const rareFacets = facets.filter(isRare).length
  const apart = Math.abs(older)
  if (!sameLanguage) return isTranslation(facts, rareFacets, apart) ? 'translation-of' : 'see-also'
  const version = resemblance >= weights.duplicates.version
  if (version && apart > 0 && apart <= days.update) return 'update-of'
  if (sameEvent && apart <= days.event) return 'same-event'
  const sameStory = sameEvent || (relatedness >= related && rareFacets > 0)
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
  return { type, direction: facts.isNewer === (type !== 'background') ? 'from' : 'to' }
}
