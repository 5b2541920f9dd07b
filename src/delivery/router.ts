import express, { Router, type ErrorRequestHandler } from 'express'
import type { Payload } from 'payload'
import { limits } from './limits.ts'
import { publicGraphQL } from './publicGraphQL.ts'

const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Max-Age': '86400',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** A body that is too large or breaks off, in the shape of every other refusal. */
const refuseBody: ErrorRequestHandler = (error: { status?: number }, _req, res, next) => {
  if (res.headersSent || !error.status || error.status >= 500) return next(error)
  const [code, message] =
    error.status === 413
      ? ['LIMIT_EXCEEDED', `A request has at most ${limits.bytes} bytes.`]
      : ['INVALID_INPUT', 'The body of the request cannot be read.']
  res
    .set(openToAll)
    .status(error.status)
    .json({ errors: [{ message, extensions: { code } }] })
}

/**
 * What the public reads, at `/graphql`: for every origin, without credentials. Caches ask again before each use
 * (`no-cache` with an ETag), so that a correction shows at the next request.
 */
export const createDelivery = (payload: Payload): Router => {
  const graphql = publicGraphQL(payload)
  const body = express.raw({ type: () => true, limit: limits.bytes })
  const router = Router().all('/graphql', body, async (req, res) => {
    res.set(openToAll)
    if (req.method === 'OPTIONS') {
      res.sendStatus(204)
      return
    }
    const answer = await graphql.handleNodeRequestAndResponse(req, res)
    for (const name of ['content-type', 'allow']) {
      const value = answer.headers.get(name)
      if (value) res.set(name, value)
    }
    res.set('Cache-Control', req.method === 'GET' ? 'no-cache' : 'no-store')
    res.status(answer.status).send(await answer.text())
  })
  return router.use('/graphql', refuseBody)
}
