import type { DecisionKind, PassageDecision } from './decisions.ts'
import type { Decision } from './types.ts'

/** A passage as a line of the trail names it; lines about claims keep its words alone. */
export type NamedPassage = { field: string | null; text: string }

/** A line of an article's trail, as far as it says what was done to claims and passages. */
export type TrailLine = {
  seq: number
  kind: string
  by: string | null
  byName: string | null
  claim: string | null
  passages: NamedPassage[]
  /** The line it takes back. */
  undoes: number | null
}

/** What somebody can take back: a decision about passages, or about a claim. */
const decisionsOf: Record<string, readonly DecisionKind[]> = {
  'no-check-needed': ['no-check-needed'],
  'changes-acknowledged': ['removal-seen', 'move-seen'],
}
const steps = new Set([
  'claim-marked',
  'claim-settled',
  'claim-disputed',
  'claim-ruled',
  ...Object.keys(decisionsOf),
])

/** The last step of somebody that nobody took back yet; the lines are of one round, oldest first. */
export const lastStep = (trail: TrailLine[], user: string): TrailLine | null => {
  const undone = new Set(trail.map(({ undoes }) => undoes))
  return (
    trail
      .filter(({ kind, by, seq }) => steps.has(kind) && by === user && !undone.has(seq))
      .at(-1) ?? null
  )
}

const touches = (line: TrailLine, { claim, passages }: TrailLine): boolean => {
  // A claim's own lines are about that claim: other claims of its passage are untouched by what becomes of it.
  if (claim !== null && line.claim !== null) return line.claim === claim
  return line.passages.some(({ text }) => passages.some((passage) => passage.text === text))
}

/**
 * Whether somebody's last step can be taken back: nobody else did anything about the same claim or passage since, an edit
 * of its words included. `inUse` says whether anything refers to the claim of the step.
 */
export const mayUndo = (trail: TrailLine[], user: string, inUse: boolean): Decision => {
  const stale = (key: string, values?: Record<string, string>): Decision => {
    const because = { code: 'STALE_STATE' as const, key, values }
    return {
      allowed: false,
      code: 'STALE_STATE',
      says: [{ key, values }, { key: 'nothingChanged' }],
      because: [because],
    }
  }
  const step = lastStep(trail, user)
  if (!step) return stale('nothingToUndo')
  const undone = new Set(trail.map(({ undoes }) => undoes))
  const other = trail.find(
    (line) =>
      line.seq > step.seq &&
      line.by !== user &&
      line.undoes === null &&
      !undone.has(line.seq) &&
      touches(line, step),
  )
  if (other) return stale('actedSince', { by: other.byName ?? 'Galley', kind: other.kind })
  return step.kind === 'claim-marked' && inUse ? stale('claimInUse') : { allowed: true }
}

/** The decisions of a round without those of a step: of equal ones the last. */
export const decisionsWithout = (
  decisions: PassageDecision[],
  { kind, passages }: Pick<TrailLine, 'kind' | 'passages'>,
  user: string,
): PassageDecision[] => {
  const kinds = decisionsOf[kind] ?? []
  const left = [...passages]
  return decisions
    .toReversed()
    .filter((decision) => {
      if (decision.by !== user || !kinds.includes(decision.kind)) return true
      const at = left.findIndex(
        ({ field, text }) => field === decision.field && text === decision.text,
      )
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    .toReversed()
}
