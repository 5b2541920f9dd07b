import { occurrences, placeOfAnchor, type Anchor, type FieldText, type Stretch } from './anchors.ts'
import { identity } from './identity.ts'
import { normalise } from './normalise.ts'
import type { ApprovedPassage } from './types.ts'

export const claimKinds = ['fact', 'number', 'name', 'quote', 'allegation'] as const
export type ClaimKind = (typeof claimKinds)[number]

export const outcomes = [
  'unchecked',
  'checking',
  'verified',
  'verified-with-change',
  'disputed',
  'unverifiable',
  'cut',
  'opinion',
] as const
export type Outcome = (typeof outcomes)[number]

/** What somebody may settle a claim as. */
export const settlements = [
  'verified',
  'verified-with-change',
  'disputed',
  'unverifiable',
  'cut',
  'opinion',
] as const satisfies readonly Outcome[]
export type Settlement = (typeof settlements)[number]

export type AnchorState = 'kept' | 'needs-review' | 'orphaned'

/** What of a claim the rules ask. */
export type Claim = {
  id: string
  kind: ClaimKind
  outcome: Outcome
  anchor: Anchor
  anchorState: AnchorState
  /** The wording that `verified-with-change` asks for; null when nobody wrote it down. */
  change: string | null
  /** The passages it stood on when it was settled or ruled on, word for word; null when it never was. */
  settledText: ApprovedPassage[] | null
  /** Whether an editor ruled on the outcome it has now. */
  ruled: boolean
  /** Whether its settlement was to be looked at again by now; see `isPast`. */
  past?: boolean
  /** Since when a claim it repeats, or is repeated by, was found to be something else; until it is settled again. */
  recheckSince?: string | null
}

/**
 * `open`: to be settled. `waiting`: settled, once the text shows it. `unruled`: settled, once an editor rules on it.
 * `stale`: settled on another wording, or until a moment that is past. `recheck`: settled, and the same claim was found to be something else elsewhere. `unplaced`: a person has to say where it stands. `gone`: its words are no more,
 * and nothing is left to settle.
 */
export type ClaimState =
  'open' | 'waiting' | 'unruled' | 'stale' | 'recheck' | 'unplaced' | 'settled' | 'gone'

/** Where a claim stands in its field now; null when its words are not there. A change asked for stands for it once made. */
export const placeOfClaim = (claim: Claim, field: FieldText): Stretch | null => {
  if (claim.outcome === 'verified-with-change' && claim.change) {
    const [only, another] = occurrences(field.text, normalise(claim.change))
    if (only && !another) return only
  }
  return claim.anchorState === 'kept' ? placeOfAnchor(field, claim.anchor) : null
}

const sameText = (one: ApprovedPassage[], other: ApprovedPassage[]): boolean =>
  one.length === other.length &&
  one.every((passage, index) => {
    const twin = other[index]
    return twin !== undefined && identity(passage) === identity(twin)
  })

const wordsOf = (passages: ApprovedPassage[]): string => passages.map(({ text }) => text).join(' ')
const markedWith = (passages: ApprovedPassage[]): string =>
  JSON.stringify(passages.flatMap(({ marks }) => marks.map(({ value }) => value)))

/** Whether the text reads as when the claim was settled, with the wording asked for in its place: one more word, and nobody has seen it. */
const showsChange = (
  { anchor, change, settledText }: Claim,
  passages: ApprovedPassage[],
): boolean => {
  if (change === null || settledText === null) return false
  const [was, is] = [wordsOf(settledText), wordsOf(passages)]
  return (
    markedWith(settledText) === markedWith(passages) &&
    occurrences(was, anchor.exact).some(
      ({ start, end }) => was.slice(0, start) + normalise(change) + was.slice(end) === is,
    )
  )
}

/** Whether a settlement was made until a moment before `at`; both ISO 8601 in UTC. */
export const isPast = ({ bestBefore }: { bestBefore: string | null }, at: string): boolean =>
  bestBefore !== null && Date.parse(bestBefore) <= Date.parse(at)

/** How far a claim is, given the passages it stands on now. What stands somewhere and is past its date is open again. */
export const stateOfClaim = (claim: Claim, passages: ApprovedPassage[]): ClaimState => {
  const state = stateOfWords(claim, passages)
  return claim.past && state === 'settled' && passages.length > 0 ? 'stale' : state
}

const stateOfWords = (claim: Claim, passages: ApprovedPassage[]): ClaimState => {
  const state = stateByOutcome(claim, passages)
  return state === 'settled' && passages.length > 0 && claim.recheckSince ? 'recheck' : state
}

const stateByOutcome = (claim: Claim, passages: ApprovedPassage[]): ClaimState => {
  const { anchorState, outcome, ruled, settledText } = claim
  if (passages.length === 0) {
    if (outcome === 'cut' && anchorState === 'orphaned') return 'settled'
    return anchorState === 'orphaned' ? 'gone' : 'unplaced'
  }
  switch (outcome) {
    case 'unchecked':
    case 'checking':
      return 'open'
    case 'cut':
      return 'waiting'
    case 'verified-with-change':
      if (showsChange(claim, passages)) return 'settled'
      return settledText && sameText(settledText, passages) ? 'waiting' : 'stale'
    case 'disputed':
    case 'unverifiable':
      if (!settledText || !sameText(settledText, passages)) return 'stale'
      return ruled ? 'settled' : 'unruled'
    case 'verified':
    case 'opinion':
      return settledText && sameText(settledText, passages) ? 'settled' : 'stale'
  }
}

/** Whether nothing is left to do about a claim. */
export const isSettled = (state: ClaimState): boolean => state === 'settled' || state === 'gone'
