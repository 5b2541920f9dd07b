import type { Endpoint, PayloadHandler } from 'payload'
import { exportFile } from './exportFile.ts'
import { contentSecurityPolicy } from './html/renderFile.ts'
import { printFile } from './printFile.ts'

const path = '/fact-check/articles/:articleId'
const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

const asJson: PayloadHandler = async (req) =>
  Response.json(await exportFile(req, String(req.routeParams?.articleId)), { headers })

const asHtml: PayloadHandler = async (req) =>
  new Response(printFile(req, await exportFile(req, String(req.routeParams?.articleId))), {
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
    },
  })

/** The fact-check file of an article: GET /fact-check/articles/:articleId/file.json and file.html. */
export const fileEndpoints: Endpoint[] = [
  { path: `${path}/file.json`, method: 'get', handler: asJson },
  { path: `${path}/file.html`, method: 'get', handler: asHtml },
]
