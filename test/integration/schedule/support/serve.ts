import { getPayload } from 'payload'
import { pino } from 'pino'
import type { RequestHandler } from 'express'
import { prepareDatabase } from '../../../../src/database/prepareDatabase.ts'
import { assembleServer } from '../../../../src/server/assembleServer.ts'
import { listen } from '../../../../src/server/listen.ts'
import { surviveRejections } from '../../../../src/server/surviveRejections.ts'
import { getSettings } from '../../../../src/settings.ts'

// The server as src/server/start.ts puts it together, in a process of its own, with Payload's routes in the place of
// Next, which would need a build. Tells its parent where it listens; SIGTERM stops it.
const settings = getSettings()
const logger = pino({ level: settings.logLevel })
await prepareDatabase(settings, (sentence) => logger.warn(sentence))
const { default: config } = await import('../../../../src/payload.config.ts')
const payload = await getPayload({ config })
const rest = await import('../../../../src/app/(payload)/api/[...slug]/route.ts')
const graphql = await import('../../../../src/app/(payload)/api/graphql/route.ts')

const answer = (request: Request): Promise<Response> => {
  const slug = new URL(request.url).pathname.split('/').slice(2).map(decodeURIComponent)
  if (slug.join() === 'graphql') return graphql.POST(request)
  return rest[request.method as 'GET'](request, { params: Promise.resolve({ slug }) })
}

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
    answer(request)
      .then(async (answered) => {
        res.status(answered.status).type(answered.headers.get('content-type') ?? 'text')
        res.send(Buffer.from(await answered.arrayBuffer()))
      })
      .catch(next)
  })
}

surviveRejections(logger)
const server = await assembleServer(payload, logger, {
  next: { getRequestHandler: () => api as never, close: async () => {} },
})
const port = await listen(server.httpServer, '127.0.0.1', 0)
process.on('SIGTERM', () => {
  void server.close().then(() => process.exit(0))
})
process.send?.({ port })
