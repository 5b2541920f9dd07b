import type { Server } from 'node:http'
import { Server as Listener } from 'node:net'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Traffic } from './followTraffic.ts'

const glance = 20
const longestQuiet = 500

/** What the machine lets wait before a door, as Node asks it to. */
const backlog = 511

/**
 * Takes the connections that the machine has taken and Node has not: Node takes one a turn of its event loop, and those
 * left when the door closes would be reset with a request on them. Those who keep coming never end: no longer than `most`
 * milliseconds.
 */
const emptyQueue = async (traffic: Traffic, most: number): Promise<void> => {
  const until = Date.now() + most
  let idle = 0
  for (let turn = 0; turn < backlog && idle < 3 && Date.now() < until; turn++) {
    const before = traffic.taken()
    await nextTurn()
    idle = traffic.taken() === before ? idle + 1 : 0
  }
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
  const isQuiet = () => traffic.quietFor() >= Math.min(longestQuiet, limit / 10)

  while (!isPast(limit) && (traffic.running() > 0 || !(isQuiet() || isPast(limit / 2))))
    await wait(glance)
  await emptyQueue(traffic, limit / 10)
  // The door alone: an HTTP server's own `close` cuts connections it takes for idle, on which a request may be on its way.
  Listener.prototype.close.call(server)
  logger.info('closed the door')
  while (!isPast(limit) && (traffic.running() + traffic.refusing() > 0 || !isQuiet()))
    await wait(glance)

  const left = traffic.running()
  if (left > 0) logger.warn({ requests: left }, 'cut off what did not finish in time')
  traffic.cut()
  server.close()
}
