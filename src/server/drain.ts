import type { Server } from 'node:http'
import { Server as Listener } from 'node:net'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Traffic } from './followTraffic.ts'

/** Milliseconds. */
const glance = 20
const longestQuiet = 500

/**
 * Looks who has come, now and then. Quiet is counted in looks and not by the clock: a machine that stood still for a
 * second has seen nobody, and there may be many at the door.
 */
const startLooking = (traffic: Traffic, enough: number) => {
  let before = traffic.came()
  let empty = 0
  return {
    look: async (): Promise<void> => {
      await wait(glance)
      // Node runs its timers before it reads who has come.
      await nextTurn()
      empty = traffic.came() === before ? empty + 1 : 0
      before = traffic.came()
    },
    isQuiet: () => empty * glance >= enough,
  }
}

/**
 * Takes the connections that the machine has taken and Node has not: Node takes one a turn of its event loop, and those
 * left when the door closes would be reset with a request on them. No longer than `most` milliseconds. Resolves with the
 * moment of its last look, in milliseconds since 1970.
 */
const emptyQueue = async (traffic: Traffic, most: number): Promise<number> => {
  const until = Date.now() + most
  let looked = Date.now()
  for (let idle = 0; idle < 3 && looked < until;) {
    looked = Date.now()
    const before = traffic.came()
    await nextTurn()
    idle = traffic.came() === before ? idle + 1 : 0
  }
  return looked
}

/**
 * Lets a server come to its end. What runs finishes; whoever comes is refused with an answer (`refuseNewcomers`), which
 * tells more than a closed door. The door closes when nothing runs and nobody has come for a moment; when they keep
 * coming, after half of `limit` milliseconds. Whatever is left at `limit` is cut off.
 */
export const drain = async (
  server: Server,
  traffic: Traffic,
  { limit, logger }: { limit: number; logger: Logger },
): Promise<void> => {
  traffic.beginToRefuse()
  if (!server.listening) return
  const began = Date.now()
  const isPast = (moment: number) => Date.now() - began >= moment
  const { look, isQuiet } = startLooking(traffic, Math.min(longestQuiet, limit / 10))

  while (!isPast(limit) && (traffic.running() > 0 || !(isQuiet() || isPast(limit / 2))))
    await look()
  const quiet = isQuiet()
  // Whoever was answered now would come again at once, and the queue would have no end.
  const answerThem = traffic.holdRefusals()
  const looked = await emptyQueue(traffic, limit / 10)
  // The door alone: an HTTP server's own `close` cuts connections it takes for idle, on which a request may be on its way.
  Listener.prototype.close.call(server)
  // Whoever came since the last look was reset: no system takes the last in line and closes in one step.
  logger.info({ quiet, lastLook: looked }, 'closed the door')
  answerThem()
  do await look()
  while (!isPast(limit) && (traffic.running() + traffic.refusing() > 0 || !isQuiet()))

  const left = traffic.running()
  if (left > 0) logger.warn({ requests: left }, 'cut off what did not finish in time')
  traffic.cut()
  server.close()
}
