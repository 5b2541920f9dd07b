import type { RoundState } from './types.ts'

export type RoundStep = 'start' | 'submit' | 'approve' | 'request-changes' | 'withdraw'

/** What a round may become, and from where. */
const table: Record<RoundStep, { from: readonly RoundState[]; to: RoundState }> = {
  start: { from: ['requested'], to: 'in-progress' },
  submit: { from: ['requested', 'in-progress'], to: 'submitted' },
  withdraw: { from: ['requested', 'in-progress', 'submitted'], to: 'withdrawn' },
  approve: { from: ['submitted'], to: 'approved' },
  'request-changes': { from: ['requested', 'in-progress', 'submitted'], to: 'changes-requested' },
}

const open: readonly RoundState[] = ['requested', 'in-progress', 'submitted']

/** The state a step leads to; null when the round cannot take it. */
export const nextState = (state: RoundState | undefined, step: RoundStep): RoundState | null =>
  state !== undefined && table[step].from.includes(state) ? table[step].to : null

/** Whether somebody is still to decide a round. */
export const isOpen = (state: RoundState | undefined): boolean =>
  state !== undefined && open.includes(state)
