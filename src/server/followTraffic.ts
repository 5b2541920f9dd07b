import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export interface Traffic {
  /** From now on whoever comes is to be refused; WebSockets too, as any other request. */
  beginToRefuse(): void
  /** Whether a request came after `beginToRefuse`. */
  isRefused(res: ServerResponse): boolean
  /** Lets those to be refused wait for their answer until what it returns is called. */
  holdRefusals(): () => void
  /** Resolves when those to be refused may be answered. */
  mayRefuse(): Promise<void>
  /** Counts work as running until it settles: it may outlast an answer whose client has gone. */
  follow<Work extends Promise<unknown>>(work: Work): Work
  /** Requests that came before and are not done with. */
  running(): number
  /** Requests that came after and wait for their refusal. */
  refusing(): number
  /** Connections and requests that have come so far. */
  came(): number
  /** Ends every connection, whatever it does. */
  cut(): void
}

/** Knows what a server is doing, which Node's own server does not tell: from before it listens to its end. */
export const followTraffic = (server: Server): Traffic => {
  const connections = new Set<Socket>()
  const answering = new Set<ServerResponse>()
  const refused = new Set<ServerResponse>()
  const working = new Set<Promise<unknown>>()
  let refuses = false
  let held = Promise.resolve()
  let came = 0

  server.on('connection', (socket) => {
    came++
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  server.prependListener('request', (_req, res) => {
    came++
    const those = refuses ? refused : answering
    those.add(res)
    res.once('close', () => those.delete(res))
  })

  return {
    beginToRefuse: () => {
      refuses = true
      // Without anybody to take them, Node hands upgrades on as plain requests.
      server.removeAllListeners('upgrade')
    },
    isRefused: (res) => refused.has(res),
    holdRefusals: () => {
      let release = () => {}
      held = new Promise((resolve) => (release = resolve))
      return release
    },
    mayRefuse: () => held,
    follow: (work) => {
      working.add(work)
      const done = () => working.delete(work)
      work.then(done, done)
      return work
    },
    running: () => Math.max(answering.size, working.size),
    refusing: () => refused.size,
    came: () => came,
    cut: () => connections.forEach((socket) => socket.destroy()),
  }
}
