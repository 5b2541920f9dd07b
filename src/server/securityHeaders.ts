import { randomBytes } from 'node:crypto'
import { Router } from 'express'
import helmet from 'helmet'

/**
 * A strict Content-Security-Policy with a nonce of its own for each answer, and helmet's other headers. Next stamps its
 * scripts with the nonce it finds in the *request's* policy header, so the same policy goes there too.
 * @param development lets the development server evaluate code, as its hot reloading does.
 */
export const securityHeaders = (development: boolean): Router => {
  const evaluation = development ? ["'unsafe-eval'"] : []
  const headers = Router()
  headers.use((req, res, next) => {
    const nonce = `'nonce-${randomBytes(16).toString('base64')}'`
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonce, "'strict-dynamic'", ...evaluation],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          frameAncestors: ["'none'"],
          objectSrc: ["'none'"],
          baseUri: ["'self'"],
          formAction: ["'self'"],
        },
      },
      // Pictures are shown by front ends of other origins.
      crossOriginResourcePolicy: {
        policy: req.path.startsWith('/api/media/file/') ? 'cross-origin' : 'same-origin',
      },
      // Payload compares the Origin of a form post, which `no-referrer` would turn into `null`.
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    })(req, res, next)
  })
  headers.use((req, res, next) => {
    req.headers['content-security-policy'] = String(res.getHeader('content-security-policy'))
    next()
  })
  return headers
}
