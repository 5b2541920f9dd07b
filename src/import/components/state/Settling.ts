import type { Inference } from '../../inferences.ts'
import type { Decision } from '../../input.ts'

/** A decision as a person makes it on one inference. */
export type Settling = Omit<Decision, 'inferenceId'>

/** How an inference stands, with what was decided here and not yet sent. */
export type Standing = {
  state: Inference['state']
  name: string | null
  known: boolean
}

export const standingOf = (
  { state, proposal }: Inference,
  settling?: Settling | undefined,
): Standing => {
  const proposed = { name: proposal?.name ?? null, known: Boolean(proposal?.id) }
  if (!settling) return { state, ...proposed }
  if (settling.decision === 'leave-out') return { state: 'left-out', ...proposed }
  if (settling.decision === 'take') return { state: 'taken', ...proposed }
  return {
    state: 'taken',
    name: settling.name ?? proposed.name,
    known: Boolean(settling.recordId),
  }
}
