import type { CheckedRound, Check } from './check.ts'
import type { Claim } from './claims.ts'
import { carriedBy, occurrencesOf } from './coverage.ts'
import { identity } from './identity.ts'
import { lastApprovedRound } from './rounds.ts'
import type { Passage } from './types.ts'

/** A claim with when it was marked, who settled it and ruled on it, and when: ISO 8601. */
export type SettledClaim = Claim & {
  markedAt: string | null
  checker: string | null
  settledAt: string | null
  ruledBy: string | null
  ruledAt: string | null
}

/** Somebody's hand in what would be approved. */
export type Settling = {
  by: string | null
  key: 'settledHere' | 'ruledHere' | 'markedHere' | 'acknowledgedHere'
  field: string
  passage: string
  passageKey?: string
}

type Facts = Check<SettledClaim> & { passages: Passage[]; rounds: CheckedRound[] }

const momentOf = (at: string | null): number => (at === null ? NaN : new Date(at).getTime())

/** Who settled, ruled on, marked or acknowledged what would be approved; what the last approval settled already is left out. */
export const settlingsOf = ({ passages, coverage, changes, rounds }: Facts): Settling[] => {
  const last = lastApprovedRound(rounds)
  const carried = carriedBy(passages, last?.approved ?? null)
  const numbers = occurrencesOf(passages)
  const place = (index: number) => {
    const { field = '', text: passage = '', key: passageKey } = passages[index] ?? {}
    return { field, passage, passageKey }
  }
  const before = (at: string | null): boolean => momentOf(at) <= momentOf(last?.approvedAt ?? null)

  const ofClaims = coverage.claims
    .filter(({ state }) => state === 'settled')
    .flatMap(({ claim, passages: on }): Settling[] => {
      const known = on.every((index) => carried[index])
      const [first] = on
      const where =
        first === undefined
          ? { field: claim.anchor.field, passage: claim.anchor.exact }
          : place(first)
      return [
        { by: claim.checker, at: claim.settledAt, key: 'settledHere' as const },
        { by: claim.ruledBy, at: claim.ruledAt, key: 'ruledHere' as const },
      ]
        .filter(({ by, at }) => by !== null && !(known && before(at)))
        .map(({ by, key }) => ({ by, key, ...where }))
    })

  const decisions = rounds.flatMap(({ number, decisions: made }) =>
    made.map((decision) => ({ ...decision, isNew: number > (last?.number ?? 0) })),
  )
  const marks = passages.flatMap((passage, index): Settling[] =>
    decisions
      .filter(
        (mark) =>
          mark.kind === 'no-check-needed' &&
          (mark.isNew || !carried[index]) &&
          mark.occurrence === numbers[index] &&
          identity(mark) === identity(passage),
      )
      .map(({ by }) => ({ by, key: 'markedHere', ...place(index) })),
  )

  const seen = changes.flatMap(({ kind, passage }): Settling[] =>
    decisions
      .filter(
        (decision) =>
          passage !== null &&
          decision.isNew &&
          decision.kind === (kind === 'removed' ? 'removal-seen' : 'move-seen') &&
          decision.occurrence === passage.occurrence &&
          identity(decision) === identity(passage),
      )
      .map(({ by, field, text }) => ({ by, key: 'acknowledgedHere', field, passage: text })),
  )
  return [...ofClaims, ...marks, ...seen]
}
