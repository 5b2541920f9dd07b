import type { Payload } from 'payload'
import { runDueSchedules } from './runDueSchedules.ts'

export type Scheduler = {
  /** Stops looking and waits for the pass that is under way. */
  stop: () => Promise<void>
}

/**
 * Looks for due publications now and every so often, one pass at a time. Started by the server once it is up, so that
 * what fell due while it was down goes out without anybody asking.
 */
export const startScheduler = (
  payload: Payload,
  { everyMilliseconds = 1000 }: { everyMilliseconds?: number } = {},
): Scheduler => {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const pass = async (): Promise<void> => {
    try {
      await runDueSchedules(payload)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Planned publications could not be looked up' })
    }
    if (!stopped)
      timer = setTimeout(() => {
        running = pass()
      }, everyMilliseconds)
  }
  let running = pass()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
