import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express'
import type { Payload } from 'payload'
import type { ChangeFeed } from '../changes/createChangeFeed.ts'
import { onChange } from '../changes/hub.ts'
import { answerCache, type Answer } from './answerCache.ts'
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

const cacheBytes = 64_000_000

/** A feed that could not look for this long, in milliseconds, may have missed what others changed. */
const staleAfter = 2000

/** All that an answer depends on, but for what is published. */
const questionOf = ({ body, headers, method, url }: Request): string =>
  [
    method,
    url,
    headers.accept ?? '',
    headers['content-type'] ?? '',
    Buffer.isBuffer(body) ? body.toString('latin1') : '',
  ].join('\n')

/**
 * What the public reads, at `/graphql`: for every origin, without credentials. Caches ask again before each use
 * (`no-cache` with an ETag), so that a correction shows at the next request. With a feed of changes, answers are
 * remembered until something changes.
 */
export const createDelivery = (
  payload: Payload,
  changes?: Pick<ChangeFeed, 'lookedAt'>,
): Router => {
  const graphql = publicGraphQL(payload)
  const cache = answerCache(
    cacheBytes,
    () => changes !== undefined && Date.now() - changes.lookedAt() < staleAfter,
  )
  onChange(payload, () => cache.clear())
  const ask = async (req: Request, res: Response): Promise<Answer> => {
    const answer = await graphql.handleNodeRequestAndResponse(req, res)
    const headers: Record<string, string> = {}
    for (const name of ['content-type', 'allow']) {
      const value = answer.headers.get(name)
      if (value) headers[name] = value
    }
    return { status: answer.status, headers, text: await answer.text() }
  }
  const body = express.raw({ type: () => true, limit: limits.bytes })
  const router = Router().all('/graphql', body, async (req, res) => {
    res.set(openToAll)
    if (req.method === 'OPTIONS') {
      res.sendStatus(204)
      return
    }
    const { headers, status, text } = await cache.get(questionOf(req), () => ask(req, res))
    res.set('Cache-Control', req.method === 'GET' ? 'no-cache' : 'no-store')
    res.set(headers).status(status).send(text)
  })
  return router.use('/graphql', refuseBody)
}
