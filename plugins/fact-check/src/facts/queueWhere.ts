import type { Where } from 'payload'
import type { QueueTask } from '../domain/queue.ts'
import { openStates } from './queueRows.ts'

type Id = string | number

/** What has to be looked up elsewhere before rounds can be asked for. */
export type Pointers = { toAnswer: Id[]; toRuleOn: unknown[]; user: Id; at: string }

const nothing: Where = { id: { in: [] } }
const either = (...parts: Where[]): Where =>
  parts.length === 0 ? nothing : parts.length === 1 ? parts[0]! : { or: parts }
const both = (...parts: Where[]): Where => (parts.length === 1 ? parts[0]! : { and: parts })

const isOpen: Where = { state: { in: [...openStates] } }
const isBeingChecked: Where = { state: { in: ['requested', 'in-progress'] } }
const unassigned: Where = both(isBeingChecked, { checker: { exists: false } })
const answerable = ({ toAnswer }: Pointers): Where[] =>
  toAnswer.length > 0 ? [{ id: { in: toAnswer } }] : []
const rulable = ({ toRuleOn }: Pointers): Where[] =>
  toRuleOn.length > 0 ? [both(isOpen, { article: { in: toRuleOn } })] : []

export const all = (pointers: Pointers): Where => either(isOpen, ...answerable(pointers))

export const nobodys = (): Where => unassigned

export const overdue = ({ at }: Pointers): Where => both(isOpen, { deadline: { less_than: at } })

/** Rounds that may be somebody's, by what they may do; the rules say of each whether it is. */
export const perhapsMine = (
  may: { check: boolean; approve: boolean; rule: boolean; publish: boolean },
  pointers: Pointers,
): Where => {
  const { user, at } = pointers
  const late = both(isOpen, { waiver: { exists: true } }, { deadline: { less_than: at } })
  return either(
    both(isOpen, { requestedBy: { equals: user } }),
    ...answerable(pointers),
    ...(may.check ? [both(isBeingChecked, { checker: { equals: user } })] : []),
    ...(may.check && !may.approve ? [unassigned] : []),
    ...(may.approve ? [both({ state: { equals: 'submitted' } })] : []),
    ...(may.rule ? rulable(pointers) : []),
    ...(may.publish ? [late] : []),
  )
}

/** Rounds that ask for something, whoever it is asked of. */
export const asking = (task: QueueTask, pointers: Pointers): Where => {
  const owed: Where = { waiver: { exists: true } }
  const notOwed: Where = { waiver: { exists: false } }
  switch (task) {
    case 'rule':
      return either(...rulable(pointers))
    case 'decide':
      return { state: { equals: 'submitted' } }
    case 'answer-changes':
      return either(...answerable(pointers))
    case 'after-publication':
      return both(isBeingChecked, owed)
    case 'recheck':
      return both(isBeingChecked, notOwed, { depth: { equals: 'spot' } })
    case 'check':
      return both(isBeingChecked, notOwed, { depth: { not_equals: 'spot' } })
  }
}
