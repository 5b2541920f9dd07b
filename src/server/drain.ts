import type { Server } from 'node:http'

/** Stops accepting and waits until the last answer is out, or `limit` milliseconds are over and the rest is cut off. */
export const drain = (server: Server, limit: number): Promise<void> =>
  new Promise((resolve) => {
    if (!server.listening) {
      resolve()
      return
    }
    const done = () => {
      clearInterval(idle)
      clearTimeout(cut)
      resolve()
    }
    // A connection that is kept alive only becomes idle when its answer is out.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const cut = setTimeout(() => {
      server.closeAllConnections()
      // A WebSocket is none of the server's connections any more, and `close` would wait for it for good.
      done()
    }, limit)
    server.close(done)
    server.closeIdleConnections()
  })
