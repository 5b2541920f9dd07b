import { passagesAt, textOfField, type FieldText } from './anchors.ts'
import { placeOfClaim, stateOfClaim, type Claim, type ClaimState } from './claims.ts'
import { identity } from './identity.ts'
import type { ApprovedPassage } from './types.ts'

/** In order of precedence. `open`: nobody has looked, or its text changed since. `claimed`: a claim in it is unsettled. */
export type PassageState = 'open' | 'claimed' | 'settled' | 'no-check-needed'

/** A passage somebody said needs no check: the same words a second time are another passage. */
export type Mark = ApprovedPassage & { occurrence: number }

/** A claim with how far it is and the passages it stands on now, by index. */
export type PlacedClaim<Given extends Claim = Claim> = {
  claim: Given
  state: ClaimState
  passages: number[]
}

export type Coverage<Given extends Claim = Claim> = {
  states: PassageState[]
  claims: PlacedClaim<Given>[]
  total: number
  /** Passages settled, or marked as needing no check. */
  settled: number
}

/** Each passage's number among those that are the same, from 1. */
export const occurrencesOf = (passages: ApprovedPassage[]): number[] => {
  const seen = new Map<string, number>()
  return passages.map((passage) => {
    const name = identity(passage)
    const occurrence = (seen.get(name) ?? 0) + 1
    seen.set(name, occurrence)
    return occurrence
  })
}

const nameOf = (passage: ApprovedPassage, occurrence: number): string =>
  `${occurrence} ${identity(passage)}`

/** Where each claim stands in a text, and how far it is there. */
export const placeClaims = <Given extends Claim>(
  claims: Given[],
  passages: ApprovedPassage[],
): PlacedClaim<Given>[] => {
  const fields = new Map<string, FieldText>()
  return claims.map((claim) => {
    const { field } = claim.anchor
    const text = fields.get(field) ?? textOfField(passages, field)
    fields.set(field, text)
    const place = placeOfClaim(claim, text)
    const on = place ? passagesAt(text, place) : []
    const state = stateOfClaim(
      claim,
      on.flatMap((index) => passages[index] ?? []),
    )
    return { claim, state, passages: on }
  })
}

/** Which passages an approval goes on settling: those it holds, the same words a second time being another passage. */
export const carriedBy = (
  passages: ApprovedPassage[],
  approved: ApprovedPassage[] | null,
): boolean[] => {
  const inForce = approved ?? []
  const approvals = occurrencesOf(inForce)
  const held = new Set(inForce.map((passage, index) => nameOf(passage, approvals[index] ?? 1)))
  const numbers = occurrencesOf(passages)
  return passages.map((passage, index) => held.has(nameOf(passage, numbers[index] ?? 1)))
}

/** A claim found true on another wording, since taken back, says nothing against the one that was approved before. */
const settledBefore = <Given extends Claim>(
  placed: PlacedClaim<Given>,
  carried: boolean[],
): PlacedClaim<Given> => {
  const { claim, state, passages } = placed
  const found = claim.outcome === 'verified' || claim.outcome === 'opinion'
  return state === 'stale' && !claim.past && found && passages.every((index) => carried[index])
    ? { ...placed, state: 'settled' }
    : placed
}

const stateOf = (claims: ClaimState[], approved: boolean, marked: boolean): PassageState => {
  if (claims.includes('stale')) return 'open'
  if (claims.some((state) => state !== 'settled')) return 'claimed'
  if (claims.length > 0 || (approved && !marked)) return 'settled'
  return marked ? 'no-check-needed' : 'open'
}

/**
 * How far the check of a text is, passage by passage: by the claims that stand in it, by what was marked as needing no
 * check, and by the last approval, which goes on settling every passage that did not change.
 */
export const coverageOf = <Given extends Claim>(
  passages: ApprovedPassage[],
  claims: Given[],
  marks: Mark[],
  approved: ApprovedPassage[] | null,
): Coverage<Given> => {
  const carried = carriedBy(passages, approved)
  const placed = placeClaims(claims, passages).map((claim) => settledBefore(claim, carried))
  const marked = new Set(marks.map((mark) => nameOf(mark, mark.occurrence)))
  const numbers = occurrencesOf(passages)
  const states = passages.map((passage, index) => {
    const here = placed.filter((claim) => claim.passages.includes(index))
    return stateOf(
      here.map(({ state }) => state),
      carried[index] ?? false,
      marked.has(nameOf(passage, numbers[index] ?? 1)),
    )
  })
  const settled = states.filter((state) => state === 'settled' || state === 'no-check-needed')
  return { states, claims: placed, total: passages.length, settled: settled.length }
}
