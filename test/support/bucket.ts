import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { faultOfSignature } from './signature.ts'

type Method = 'DELETE' | 'GET' | 'HEAD' | 'PUT'
interface StoredObject {
  body: Buffer
  type: string
  etag: string
}

const status: Record<string, number> = {
  NoSuchKey: 404,
  NoSuchBucket: 404,
  MethodNotAllowed: 405,
  InvalidRange: 416,
  InternalError: 500,
  NotImplemented: 501,
}

const keys = {
  region: 'eu-central-1',
  accessKeyId: 'GALLEYTEST',
  secretAccessKey: 'secret/with+signs=',
}

/** The part of an object that `bytes=a-b` asks for; undefined when there is none. */
const part = (body: Buffer, range: string): [number, number] | undefined => {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  if (from === undefined) return undefined
  const end = Math.min(to ? Number(to) : Infinity, body.length - 1)
  return Number(from) <= end ? [Number(from), end] : undefined
}

/**
 * One private bucket on a server that speaks S3's protocol over real HTTP: path style, signatures checked, objects in
 * memory. It can be told to fail, and knows which requests came.
 */
export const openBucket = async (name = 'galley-test') => {
  const objects = new Map<string, StoredObject>()
  const requests: string[] = []
  const failing = new Map<Method, 'answers' | 'hangs'>()
  const hanging = new Set<ServerResponse>()

  const refuse = (res: ServerResponse, code: string) => {
    res.writeHead(status[code] ?? 403, { 'Content-Type': 'application/xml' })
    res.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`)
  }

  const read = (req: IncomingMessage, res: ServerResponse, { body, type, etag }: StoredObject) => {
    const { range } = req.headers
    const wanted = range ? part(body, range) : ([0, body.length - 1] as const)
    if (!wanted) return refuse(res, 'InvalidRange')
    const [start, end] = wanted
    res.writeHead(range ? 206 : 200, {
      'Content-Type': type,
      'Content-Length': end - start + 1,
      'Accept-Ranges': 'bytes',
      ETag: etag,
      ...(range ? { 'Content-Range': `bytes ${start}-${end}/${body.length}` } : {}),
    })
    res.end(req.method === 'HEAD' ? undefined : body.subarray(start, end + 1))
  }

  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    const body = await buffer(req)
    const method = req.method as Method
    const { pathname } = new URL(req.url ?? '/', 'http://bucket.test')
    const [, bucket, ...rest] = pathname.split('/').map(decodeURIComponent)
    const key = rest.join('/')
    requests.push(`${method} ${key}`)
    const failure = failing.get(method)
    if (failure === 'hangs') return void hanging.add(res)
    const fault = faultOfSignature(req, body, keys)
    if (fault) return refuse(res, fault)
    if (failure) return refuse(res, 'InternalError')
    if (bucket !== name) return refuse(res, 'NoSuchBucket')
    if (/^STREAMING-/.test(String(req.headers['x-amz-content-sha256'])))
      return refuse(res, 'NotImplemented')
    const found = objects.get(key)
    switch (method) {
      case 'PUT': {
        const etag = `"${createHash('md5').update(body).digest('hex')}"`
        const type = req.headers['content-type'] ?? 'binary/octet-stream'
        objects.set(key, { body, type, etag })
        return res.writeHead(200, { ETag: etag }).end()
      }
      case 'DELETE':
        objects.delete(key)
        return res.writeHead(204).end()
      case 'GET':
      case 'HEAD':
        return found ? read(req, res, found) : refuse(res, 'NoSuchKey')
      default:
        return refuse(res, 'MethodNotAllowed')
    }
  }

  const server = createServer((req, res) => {
    answer(req, res).catch(() => res.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    name,
    endpoint,
    objects,
    /** What came, as `PUT media/harbour.png`, in order. */
    requests,
    /** The settings a newsroom keeps its uploads here with. */
    settings: {
      S3_BUCKET: name,
      S3_REGION: keys.region,
      S3_ENDPOINT: endpoint,
      S3_ACCESS_KEY_ID: keys.accessKeyId,
      S3_SECRET_ACCESS_KEY: keys.secretAccessKey,
    },
    /** From now on requests of this method fail: with an error, or by never being answered. */
    fail: (method: Method, how: 'answers' | 'hangs' = 'answers') => void failing.set(method, how),
    mend: () => failing.clear(),
    /** How many connections clients hold open. */
    connections: () =>
      new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count))),
    close: async () => {
      for (const res of hanging) res.destroy()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

export type TestBucket = Awaited<ReturnType<typeof openBucket>>
