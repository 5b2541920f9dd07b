import { Router } from 'express'
import type { Logger } from 'pino'
import type { Traffic } from './followTraffic.ts'
import { withoutSecrets } from './withoutSecrets.ts'

const code = 'SHUTTING_DOWN'
const message =
  'This server is shutting down and did not look at the request. Nothing was changed; please try again.'

/**
 * Answers whoever comes while the server stops: 503, in the shape REST and GraphQL clients read, on a connection that
 * ends with it. Stands before the request log, for which a 503 is a fault of ours. `/healthz` goes on: the process lives.
 */
export const refuseNewcomers = (traffic: Traffic, logger: Logger): Router => {
  const router = Router()
  router.use((req, res, next) => {
    if (!traffic.isRefused(res)) return next('router')
    res.set({ Connection: 'close', 'Cache-Control': 'no-store' })
    next()
  })
  router.get('/healthz', (_req, _res, next) => next('router'))
  router.get('/readyz', (_req, res) => {
    res.status(503).json({ status: 'not ready' })
  })
  router.use((req, res) => {
    const refuse = () => {
      res.status(503).set('Retry-After', '1')
      res.json({ errors: [{ message, code, extensions: { code } }] })
      const { id, method, originalUrl } = req
      logger.info(
        { req: { id, method, path: withoutSecrets(originalUrl) }, res: { status: 503 } },
        'refused: stopping',
      )
    }
    // Whoever is still sending would lose the answer together with the connection.
    req.once('end', () => void traffic.mayRefuse().then(refuse))
    req.resume()
  })
  return router
}
