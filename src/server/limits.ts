import { Router } from 'express'
import { rateLimit, type RateLimitRequestHandler } from 'express-rate-limit'

export interface Limits {
  /** Tries to log in, or to have a password reset, a minute and address. */
  logins: number
  /** GraphQL requests a minute and address; a front end that renders on its server is one address. */
  graphql: number
}

export const defaultLimits: Limits = { logins: 60, graphql: 30_000 }

const message = 'Too many requests. Nothing was changed; please wait a minute and try again.'

const perMinute = (limit: number): RateLimitRequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // REST clients read `code`, GraphQL clients `extensions.code`.
    handler: (_req, res) => {
      const code = 'TOO_MANY_REQUESTS'
      res.status(429).json({ errors: [{ message, code, extensions: { code } }] })
    },
  })

/** Slows down whoever guesses passwords or floods the GraphQL endpoints. */
export const limits = ({ logins, graphql }: Limits): Router => {
  const router = Router()
  router.post(
    ['/api/users/login', '/api/users/forgot-password', '/api/users/reset-password'],
    perMinute(logins),
  )
  router.use(['/graphql', '/api/graphql'], perMinute(graphql))
  return router
}
