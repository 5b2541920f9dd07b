import { isOpen } from './transitions.ts'
import type { RoundState } from './types.ts'

/** What a round may ask of the desk. */
export const queueTasks = [
  'rule',
  'decide',
  'check',
  'recheck',
  'after-publication',
  'answer-changes',
] as const
/** Which rounds are looked at, and in which states any of them waits for somebody. */
export const queueShows = ['mine', 'all', 'unassigned'] as const
export const queueStates = ['requested', 'in-progress', 'submitted', 'changes-requested'] as const

export type QueueTask = (typeof queueTasks)[number]

export type QueuedRound = {
  state: RoundState
  depth: string
  /** It is owed after a text went live without it. */
  afterPublication: boolean
  /** Claims that nobody has ruled on. */
  unruled: number
}

/** Everything a round asks now, of whoever it may be; what stands in the way of the rest comes first. */
export const tasksOf = ({ state, depth, afterPublication, unruled }: QueuedRound): QueueTask[] => {
  if (state === 'changes-requested') return ['answer-changes']
  if (!isOpen(state)) return []
  const ruling: QueueTask[] = unruled > 0 ? ['rule'] : []
  if (state === 'submitted') return [...ruling, 'decide']
  if (afterPublication) return [...ruling, 'after-publication']
  return [...ruling, depth === 'spot' ? 'recheck' : 'check']
}

type Due = { deadline: string | null; requestedAt: string }

export const isOverdue = ({ deadline }: Pick<Due, 'deadline'>, at: string): boolean =>
  deadline !== null && Date.parse(deadline) < Date.parse(at)

/** Whatever has a deadline first, the nearest on top, and so the overdue; then what has waited longest. */
export const byUrgency = (one: Due, other: Due): number => {
  const due = ({ deadline }: Due): number => (deadline === null ? Infinity : Date.parse(deadline))
  const [first, second] = [due(one), due(other)]
  return first === second
    ? Date.parse(one.requestedAt) - Date.parse(other.requestedAt)
    : first - second
}

/** What somebody is to a round, and may do with it by the commands' own rules. */
export type Standing = {
  may: { check: boolean; approve: boolean; rule: boolean; publish: boolean }
  isChecker: boolean
  isUnassigned: boolean
  isRequester: boolean
  isAuthor: boolean
  isOverdue: boolean
  /** Whether the approval would be refused for want of independence. */
  isDependent: boolean
}

/**
 * Whether a task is asked of somebody. Whoever may approve is not asked to take a round nobody has: having checked it,
 * they could not approve it.
 */
export const isAskedOf = (task: QueueTask, standing: Standing): boolean => {
  const { may, isChecker, isUnassigned, isRequester, isAuthor, isDependent } = standing
  switch (task) {
    case 'rule':
      return may.rule
    case 'decide':
      return may.approve && !isDependent
    case 'answer-changes':
      return isAuthor || isRequester
    default: {
      const takes = may.check && (isChecker || (isUnassigned && !may.approve))
      return takes || (task === 'after-publication' && standing.isOverdue && may.publish)
    }
  }
}

/** Requests of one's own are followed by those who have no part in the check themselves. */
export const follows = ({ may, isRequester }: Standing): boolean =>
  isRequester && !may.check && !may.approve
