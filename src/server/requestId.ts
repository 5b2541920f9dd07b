import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

const sane = /^[\w.-]{8,64}$/

/** Names each request, in the log and in the answer's `X-Request-Id`. A proxy may bring a name of its own. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  const id = given && sane.test(given) ? given : randomUUID()
  req.id = id
  req.headers['x-request-id'] = id
  res.set('X-Request-Id', id)
  next()
}
