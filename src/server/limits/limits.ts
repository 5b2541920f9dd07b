import { Router } from 'express'
import {
  ipKeyGenerator,
  MemoryStore,
  rateLimit,
  type RateLimitRequestHandler,
  type Store,
} from 'express-rate-limit'
import type { Payload } from 'payload'
import { batchedCounts } from './batchedCounts.ts'
import { countsIn } from './countsIn.ts'
import { exactCounts } from './exactCounts.ts'
import { askerHeader, shareLogInTries } from './logInTries.ts'
import { tooManyRequests } from './TooManyRequestsError.ts'

export interface Limits {
  /** Tries to log in, or to have a password reset, a minute and address. */
  logins: number
  /** GraphQL requests a minute and address; a front end that renders on its server is one address. */
  graphql: number
}

export const defaultLimits: Limits = { logins: 60, graphql: 30_000 }

const perMinute = (limit: number, store?: Store): RateLimitRequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit,
    store,
    // A database that is away keeps nobody out by itself.
    passOnStoreError: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // REST clients read `code`, GraphQL clients `extensions.code`.
    handler: (_req, res) => {
      const { code, message } = tooManyRequests
      res.status(429).json({ errors: [{ message, code, extensions: { code } }] })
    },
  })

/** Where instances count together; on SQLite there is one server, which counts for itself. */
const storesOf = ({ db }: Payload): { logins?: Store; graphql?: Store } => {
  if (!('connection' in db) || !db.connection.db) return {}
  const counts = countsIn(db.connection.db)
  return { logins: exactCounts('logins', counts), graphql: batchedCounts('graphql', counts) }
}

/** Slows down whoever guesses passwords or floods the GraphQL endpoints, on all instances together. */
export const limits = ({ logins, graphql }: Limits, payload: Payload): Router => {
  const { logins: tries = new MemoryStore(), graphql: requests } = storesOf(payload)
  shareLogInTries(payload, { store: tries, limit: logins })
  const router = Router()
  router.use((req, _res, next) => {
    req.headers[askerHeader] = ipKeyGenerator(req.ip ?? '')
    next()
  })
  router.post(
    ['/api/users/login', '/api/users/forgot-password', '/api/users/reset-password'],
    perMinute(logins, tries),
  )
  router.use(['/graphql', '/api/graphql'], perMinute(graphql, requests))
  return router
}
