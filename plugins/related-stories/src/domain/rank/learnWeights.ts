import type { ReasonKind, ReasonWeights } from './types.ts'

/** How many suggestions with a kind of reason were confirmed and rejected. */
export type Decisions = Partial<Record<ReasonKind, { confirmed: number; rejected: number }>>

/** So many decisions count as much as what is known of all kinds together. */
const doubt = 20
const [least, most] = [0.5, 2]

/**
 * What the desk's decisions say of each kind of reason: above 1 where suggestions with it are confirmed more often than
 * others, 0.5 to 2. A few decisions hardly move a weight.
 */
export const learnWeights = (decisions: Decisions): ReasonWeights => {
  const counted = Object.entries(decisions) as [ReasonKind, Decisions[ReasonKind] & object][]
  const sum = (of: 'confirmed' | 'rejected') =>
    counted.reduce((total, [, counts]) => total + Math.max(0, counts[of]), 0)
  const [confirmed, rejected] = [sum('confirmed') + 1, sum('rejected') + 1]
  const usual = confirmed / (confirmed + rejected)
  return Object.fromEntries(
    counted.map(([kind, counts]) => {
      const yes = Math.max(0, counts.confirmed) + doubt * usual
      const no = Math.max(0, counts.rejected) + doubt * (1 - usual)
      const odds = (yes / no) * (rejected / confirmed)
      return [kind, Math.min(most, Math.max(least, odds))]
    }),
  )
}
