import { startScheduler } from '@galley/payload-fact-check'
import { getPayload, handleEndpoints } from 'payload'
import { pino } from 'pino'
import type { RequestHandler } from 'express'
import { createDelivery } from '../../../../src/delivery/router.ts'
import { createServer } from '../../../../src/server/createServer.ts'
import { listen } from '../../../../src/server/listen.ts'
import { surviveRejections } from '../../../../src/server/surviveRejections.ts'
import { getSettings } from '../../../../src/settings.ts'

// The server as src/server/start.ts puts it together, in a process of its own, with Payload's REST in the place of Next,
// which would need a build. Tells its parent where it listens; SIGTERM stops it.
const settings = getSettings()
const { default: config } = await import('../../../../src/payload.config.ts')
const payload = await getPayload({ config })

const api: RequestHandler = (req, res, next) => {
  const chunks: Buffer[] = []
  req.on('data', (chunk: Buffer) => chunks.push(chunk))
  req.on('end', () => {
    const body = Buffer.concat(chunks)
    const request = new Request(`http://${req.headers.host}${req.originalUrl}`, {
      method: req.method,
      headers: req.headers as Record<string, string>,
      ...(body.length > 0 ? { body } : {}),
    })
    handleEndpoints({ config, request })
      .then(async (answer) => {
        res.status(answer.status).type(answer.headers.get('content-type') ?? 'text')
        res.send(Buffer.from(await answer.arrayBuffer()))
      })
      .catch(next)
  })
}

const logger = pino({ level: settings.logLevel })
surviveRejections(logger)
const server = createServer({
  payload,
  logger,
  delivery: createDelivery(payload),
  next: { getRequestHandler: () => api as never, close: async () => {} },
  scheduler: startScheduler(payload),
})
const port = await listen(server.httpServer, '127.0.0.1', 0)
process.on('SIGTERM', () => {
  void server.close().then(() => process.exit(0))
})
process.send?.({ port })
