import { createServer as createHttpServer, type Server } from 'node:http'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { NextServer } from 'next/dist/server/next.js'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { answerError } from './answerError.ts'
import { drain } from './drain.ts'
import { followTraffic } from './followTraffic.ts'
import { health } from './health.ts'
import { defaultLimits, limits, type Limits } from './limits/limits.ts'
import { refuseNewcomers } from './refuseNewcomers.ts'
import { requestId } from './requestId.ts'
import { requestLog } from './requestLog.ts'
import { securityHeaders } from './securityHeaders.ts'

export interface ServerParts {
  payload: Payload
  logger: Logger
  /** What the public reads; mounted at the root, before Next. */
  delivery?: RequestHandler
  /** Everything else: the admin UI and Payload's API. Prepared by the caller. */
  next?: Pick<NextServer, 'close' | 'getRequestHandler'>
  /** Background work: told to stop at once, and waited for until the database closes. */
  background?: { stop(): Promise<void> }
  limits?: Limits
  /** Whose `X-Forwarded-For` is believed; those on this machine unless said otherwise. */
  trustedProxies?: string[]
  development?: boolean
  /** How long running requests may take to finish once `close` is called, and everything else with them; in milliseconds. */
  drainFor?: number
}

export interface GalleyServer {
  app: Express
  /** Not listening yet: whoever built it says where. */
  httpServer: Server
  /**
   * Lets running requests finish, refuses new ones with an answer, stops accepting, closes the database. Any number of
   * calls close once.
   */
  close(): Promise<void>
}

/** The whole server, not listening, so that tests own it. */
export const createServer = (parts: ServerParts): GalleyServer => {
  const { payload, logger, next, development = false } = parts
  const { drainFor = development ? 1000 : 10_000 } = parts
  let closing: Promise<void> | undefined

  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', parts.trustedProxies ?? ['loopback'])
  const httpServer = createHttpServer(app)
  // A proxy keeps idle connections for a minute, and one closed under its next request is a 502 to a reader.
  httpServer.keepAliveTimeout = 75_000
  const traffic = followTraffic(httpServer)
  app.use(requestId, securityHeaders(development))
  app.use(refuseNewcomers(traffic, logger), requestLog(logger))
  app.use(health(payload), compression(), limits(parts.limits ?? defaultLimits, payload))
  if (parts.delivery) app.use(parts.delivery)
  if (next) {
    const handle = next.getRequestHandler()
    app.get('/', (_req, res) => res.redirect('/admin'))
    // Browsers ask for it before, or without, having read a page that names the other one.
    app.get('/favicon.ico', (_req, res) => res.redirect('/icon.svg'))
    app.use((req, res) => traffic.follow(Promise.resolve(handle(req, res))))
  }
  app.use(answerError)

  const close = async (): Promise<void> => {
    logger.info('stopping: what runs finishes, what comes is refused')
    await Promise.all([
      drain(httpServer, traffic, { limit: drainFor, logger }),
      parts.background?.stop(),
    ])
    await next?.close()
    await payload.destroy()
    logger.info('stopped')
  }
  return { app, httpServer, close: () => (closing ??= close()) }
}
