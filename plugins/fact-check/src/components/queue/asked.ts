import { queueShows, queueStates, queueTasks } from '../../domain/queue.ts'

/** What of the queue is looked at, as the address of the page says it. */
export type AskedQueue = { show: string; state: string; task: string; page: number }

const known = (values: readonly string[], value: unknown, otherwise: string): string =>
  typeof value === 'string' && values.includes(value) ? value : otherwise

/** Anything the address says that the queue does not know is as if it were not there. */
export const askedBy = (valueOf: (name: string) => unknown): AskedQueue => ({
  show: known(queueShows, valueOf('show'), 'mine'),
  state: known(queueStates, valueOf('state'), ''),
  task: known(queueTasks, valueOf('task'), ''),
  page: Math.min(Math.max(Math.trunc(Number(valueOf('page'))) || 1, 1), 100_000),
})

/** The part of the address behind the `?`; what is as usual is left out. */
export const searchOf = ({ show, state, task, page }: AskedQueue): string =>
  new URLSearchParams({
    ...(show === 'mine' ? {} : { show }),
    ...(state ? { state } : {}),
    ...(task ? { task } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
