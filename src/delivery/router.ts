import { Router } from 'express'
import type { Payload } from 'payload'
import { publicGraphQL } from './publicGraphQL.ts'

const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Max-Age': '86400',
}

/**
 * What the public reads, at `/graphql`: for every origin, without credentials. Caches ask again before each use
 * (`no-cache` with an ETag), so that a correction shows at the next request.
 */
export const createDelivery = (payload: Payload): Router => {
  const graphql = publicGraphQL(payload)
  return Router().all('/graphql', async (req, res) => {
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
}
