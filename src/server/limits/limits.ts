import { Router } from 'express'
import { rateLimit, type RateLimitRequestHandler, type Store } from 'express-rate-limit'
import type { Payload } from 'payload'
import { batchedCounts } from './batchedCounts.ts'
import { countsIn } from './countsIn.ts'
import { exactCounts } from './exactCounts.ts'

export interface Limits {
  /** Tries to log in, or to have a password reset, a minute and address. */
  logins: number
  /** GraphQL requests a minute and address; a front end that renders on its server is one address. */
  graphql: number
}

export const defaultLimits: Limits = { logins: 60, graphql: 30_000 }

const message = 'Too many requests. Nothing was changed; please wait a minute and try again.'

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
      const code = 'TOO_MANY_REQUESTS'
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
  const stores = storesOf(payload)
  const router = Router()
  router.post(
    ['/api/users/login', '/api/users/forgot-password', '/api/users/reset-password'],
    perMinute(logins, stores.logins),
  )
  router.use(['/graphql', '/api/graphql'], perMinute(graphql, stores.graphql))
  return router
}
