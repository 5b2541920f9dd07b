import { compare, type Change } from './compare.ts'
import { occurrencesOf, type Mark } from './coverage.ts'
import { identity } from './identity.ts'
import type { ApprovedPassage } from './types.ts'

/** What somebody said of passages in a round, beside its claims. */
export type DecisionKind = 'no-check-needed' | 'removal-seen' | 'move-seen'

export type PassageDecision = Mark & { kind: DecisionKind; by: string | null; at: string }

/** What was marked as needing no check, in any round: it holds for the words, not for the round. */
export const marksIn = (decisions: PassageDecision[]): Mark[] =>
  decisions.filter(({ kind }) => kind === 'no-check-needed')

export type SeenChange = Change & {
  /** Where the passage stands among those approved that are the same; for changes of what is gone or moved. */
  passage: (ApprovedPassage & { occurrence: number }) | null
  seen: boolean
}

const nameOf = (kind: string, passage: ApprovedPassage, occurrence: number): string =>
  `${kind} ${occurrence} ${identity(passage)}`

/**
 * What changed since an approval, with the passages taken out or moved that nobody acknowledged yet: leaving out a denial
 * changes what was checked, and no passage that is left says so.
 */
export const changesSince = (
  approved: ApprovedPassage[],
  now: ApprovedPassage[],
  decisions: PassageDecision[],
): SeenChange[] => {
  const seen = new Set(
    decisions.map(({ kind, occurrence, ...passage }) => nameOf(kind, passage, occurrence)),
  )
  const numbers = occurrencesOf(approved)
  const taken = new Set<number>()
  return compare(approved, now).changes.map((change) => {
    if (change.kind !== 'removed' && change.kind !== 'moved')
      return { ...change, passage: null, seen: true }
    const index = approved.findIndex(
      ({ field, text }, at) => !taken.has(at) && field === change.field && text === change.before,
    )
    taken.add(index)
    const passage = approved[index]
    if (!passage) return { ...change, passage: null, seen: false }
    const occurrence = numbers[index] ?? 1
    const kind: DecisionKind = change.kind === 'removed' ? 'removal-seen' : 'move-seen'
    return {
      ...change,
      passage: { ...passage, occurrence },
      seen: seen.has(nameOf(kind, passage, occurrence)),
    }
  })
}
