import { once } from 'node:events'
import { Agent, request, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Router, type RequestHandler } from 'express'
import { pino } from 'pino'
import {
  createServer,
  type GalleyServer,
  type ServerParts,
} from '../../../src/server/createServer.ts'
import { insideOneMinute } from '../../support/insideOneMinute.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
let server: GalleyServer
let address: string
const log: string[] = []
const logger = pino({}, { write: (line: string) => void log.push(line) })

/** Stands where the public API and Next stand, and shows what such a handler sees. */
const inner = (): RequestHandler =>
  Router()
    .get('/seen', (req, res) => {
      res.json({ policy: req.get('content-security-policy'), id: req.get('x-request-id') })
    })
    .get('/long', (_req, res) => res.type('text').send('a long read '.repeat(1000)))
    .get('/stories/:slug', (req, res) => res.json(req.params))
    .get('/breaks', () => {
      throw new Error('the password is hunter2')
    })
    .all(['/graphql', '/api/users/login'], (_req, res) => res.json({ data: {} }))

const listen = async (parts: Partial<ServerParts> = {}): Promise<[GalleyServer, string]> => {
  const made = createServer({ payload: newsroom.payload, logger, delivery: inner(), ...parts })
  await new Promise<void>((resolve) => made.httpServer.listen(0, '127.0.0.1', resolve))
  return [made, `http://127.0.0.1:${(made.httpServer.address() as AddressInfo).port}`]
}
const stopOnly = ({ httpServer }: GalleyServer) =>
  new Promise<void>((resolve) => {
    httpServer.close(() => resolve())
    httpServer.closeAllConnections()
  })
/** A request whose connection the test chooses, which fetch does not let it. */
const ask = (url: string, { body, ...options }: RequestOptions & { body?: string | Buffer } = {}) =>
  new Promise<{ status?: number; headers: IncomingHttpHeaders; text: () => Promise<string> }>(
    (resolve, reject) => {
      const asked = request(url, { agent: new Agent(), ...options }, (answer) =>
        resolve({ status: answer.statusCode, headers: answer.headers, text: () => text(answer) }),
      )
      asked.once('error', reject)
      asked.end(options.method === 'POST' ? body : undefined)
    },
  )
const lines = () => log.map((line) => JSON.parse(line) as Record<string, unknown>)

beforeAll(async () => {
  newsroom = await startNewsroom()
  ;[server, address] = await listen()
})
beforeEach(() => {
  log.length = 0
})
afterAll(async () => {
  await stopOnly(server)
  await newsroom.close()
})

describe('health', () => {
  it('says that the process lives and the database answers', async () => {
    const alive = await fetch(`${address}/healthz`)
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'ok' }])
    const ready = await fetch(`${address}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
    expect(ready.headers.get('cache-control')).toBe('no-store')
  })
})

describe('request ids', () => {
  const idOf = async (given?: string) => {
    const headers = given === undefined ? undefined : { 'X-Request-Id': given }
    const answer = await fetch(`${address}/seen`, { headers })
    const seen = (await answer.json()) as { id: string }
    expect(seen.id).toBe(answer.headers.get('x-request-id'))
    return seen.id
  }

  it('names each request, and the handlers see the name', async () => {
    const [one, other] = [await idOf(), await idOf()]
    expect(one).toMatch(/^[0-9a-f-]{36}$/)
    expect(other).not.toBe(one)
  })

  it('keeps the name a proxy gave', async () => {
    expect(await idOf('edge-7f3a.12_9')).toBe('edge-7f3a.12_9')
  })

  it.each(['short', 'x'.repeat(65), 'two words here', '{"level":60,"msg":"forged"}'])(
    'replaces a name that is none: %s',
    async (given) => {
      expect(await idOf(given)).toMatch(/^[0-9a-f-]{36}$/)
    },
  )
})

describe('headers', () => {
  it('carry a strict policy with a new nonce each time, the same for the browser and for Next', async () => {
    const ask = async () => {
      const answer = await fetch(`${address}/seen`)
      const { policy } = (await answer.json()) as { policy: string }
      expect(answer.headers.get('content-security-policy')).toBe(policy)
      return policy
    }
    const [first, second] = [await ask(), await ask()]
    expect(first).not.toBe(second)
    expect(first.replace(/'nonce-[\w+/]{22}=='/, 'NONCE').split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self' NONCE 'strict-dynamic'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
    ])
  })

  it('overrule the policy a client sends for Next to stamp its scripts with', async () => {
    const headers = { 'Content-Security-Policy': "script-src 'nonce-mine'" }
    const answer = await fetch(`${address}/seen`, { headers })
    expect(JSON.stringify(await answer.json())).not.toContain('nonce-mine')
  })

  it.each(['/healthz', '/seen', '/no-such-page', '/breaks', '/%E0%A4%A'])(
    'of %s protect the reader and do not tell what runs here',
    async (path) => {
      const { headers } = await fetch(address + path)
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('server')).toBeNull()
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('content-security-policy')).toContain("default-src '")
    },
  )

  it('let other sites show published pictures, and nothing else', async () => {
    const policyOf = async (path: string) =>
      (await fetch(address + path)).headers.get('cross-origin-resource-policy')
    expect(await policyOf('/api/media/file/a.png')).toBe('cross-origin')
    expect(await policyOf('/seen')).toBe('same-origin')
  })

  it('compress what is long', async () => {
    const answer = await fetch(`${address}/long`, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(await answer.text()).toHaveLength(12_000)
  })
})

describe('errors', () => {
  it('name the request and nothing of the inside', async () => {
    const answer = await fetch(`${address}/breaks`)
    const text = await answer.text()
    expect(answer.status).toBe(500)
    expect(text).toContain(answer.headers.get('x-request-id'))
    expect(text).not.toMatch(/hunter2|\.ts|node_modules/)
    expect(JSON.parse(text)).toMatchObject({ errors: [{ code: 'INTERNAL' }] })
  })

  it('blame the client for an address nobody can read', async () => {
    const answer = await fetch(`${address}/stories/%E0%A4%A`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'INVALID_INPUT' }] })
  })
})

describe('the log', () => {
  it('has one line a request, without anything personal', async () => {
    const answer = await fetch(
      `${address}/api/users/login?token=s3cret-query&email=ada@example.com`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: 'JWT s3cret-header',
          Cookie: 'payload-token=s3cret-cookie',
          'User-Agent': 's3cret-agent',
          'X-Forwarded-For': '203.0.113.9',
        },
        body: JSON.stringify({ email: 'ada@example.com', password: 's3cret-body' }),
      },
    )
    await answer.text()
    expect(lines()).toMatchObject([
      {
        msg: 'answered',
        level: 30,
        req: {
          id: answer.headers.get('x-request-id'),
          method: 'POST',
          path: '/api/users/login',
        },
        res: { status: 200 },
        responseTime: expect.any(Number),
      },
    ])
    expect(log.join()).not.toMatch(/s3cret|ada@|203\.0\.113|127\.0\.0\.1/)
  })

  it.each(['/admin/reset/t0ken', '/api/users/verify/t0ken?x=t0ken', '/admin/reset/t0ken/'])(
    'keeps no token out of the path %s',
    async (path) => {
      await (await fetch(address + path, { method: 'POST' })).text()
      expect(lines()).toHaveLength(1)
      expect(log.join()).not.toContain('t0ken')
    },
  )

  it('tells where an error came from, and not what it said', async () => {
    await (await fetch(`${address}/breaks`)).text()
    expect(lines()).toMatchObject([
      {
        level: 50,
        msg: 'failed',
        err: { name: 'Error', frames: expect.arrayContaining([expect.any(String)]) },
      },
    ])
    expect(log.join()).not.toContain('hunter2')
  })

  it('does not count the watchmen', async () => {
    await fetch(`${address}/healthz`)
    await fetch(`${address}/readyz`)
    expect(log).toEqual([])
  })
})

describe('limits', () => {
  it('slow down whoever guesses passwords or floods GraphQL, each on its own account', async () => {
    await insideOneMinute(10_000)
    const [limited, at] = await listen({ limits: { logins: 2, graphql: 3 } })
    const statuses = async (path: string, times: number) => {
      const answers: number[] = []
      for (let time = 0; time < times; time += 1)
        answers.push((await fetch(at + path, { method: 'POST' })).status)
      return answers
    }
    expect(await statuses('/api/users/login', 3)).toEqual([200, 200, 429])
    expect(await statuses('/graphql', 4)).toEqual([200, 200, 200, 429])
    const refused = await fetch(`${at}/graphql`)
    expect(await refused.json()).toMatchObject({
      errors: [{ code: 'TOO_MANY_REQUESTS', extensions: { code: 'TOO_MANY_REQUESTS' } }],
    })
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
    expect((await fetch(`${at}/seen`)).status).toBe(200)
    await stopOnly(limited)
  })
})

describe('shutdown', () => {
  const slow = () => {
    let start = () => {}
    let finish = () => {}
    const started = new Promise<void>((resolve) => (start = resolve))
    const finished = new Promise<void>((resolve) => (finish = resolve))
    const delivery = Router().get('/slow', async (_req, res) => {
      start()
      await finished
      res.send('whole')
    })
    return { started, finish: () => finish(), delivery }
  }
  const people = () => newsroom.payload.count({ collection: 'users' })
  const portOf = (at: string) => Number(new URL(at).port)
  const refusal = {
    errors: [
      {
        message: expect.stringContaining('shutting down'),
        code: 'SHUTTING_DOWN',
        extensions: { code: 'SHUTTING_DOWN' },
      },
    ],
  }

  afterEach(() => newsroom.restart())

  it('finishes what runs, stops the background work, and then closes the database', async () => {
    const { started, finish, delivery } = slow()
    const stop = async () => void (await people())
    const [stopped, at] = await listen({ background: { stop }, delivery })
    const running = fetch(`${at}/slow`).then((answer) => answer.text())
    await started
    const closed = stopped.close()
    expect(stopped.close()).toBe(closed)
    expect(await people()).toBeTruthy()
    finish()
    expect(await running).toBe('whole')
    await closed
    await expect(people()).rejects.toThrow()
    await expect(fetch(`${at}/healthz`)).rejects.toThrow('fetch failed')
  })

  it('refuses with an answer whoever comes meanwhile, on old connections and new ones', async () => {
    const { started, finish, delivery } = slow()
    const [stopped, at] = await listen({ delivery })
    const kept = new Agent({ keepAlive: true, maxSockets: 1 })
    await (await ask(`${at}/healthz`, { agent: kept })).text()
    const running = fetch(`${at}/slow`)
    await started
    log.length = 0
    const closed = stopped.close()
    for (const agent of [kept, new Agent(), new Agent()])
      for (const path of ['/api/articles?token=s3cret', '/graphql', '/admin']) {
        const method = path === '/graphql' ? 'POST' : 'GET'
        const refused = await ask(at + path, { agent, method, body: '{"query":"{ x }"}' })
        expect([refused.status, JSON.parse(await refused.text())]).toEqual([503, refusal])
        expect(refused.headers).toMatchObject({ connection: 'close', 'retry-after': '1' })
        expect(refused.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      }
    const ready = await ask(`${at}/readyz`, { agent: kept })
    expect([ready.status, await ready.text()]).toEqual([503, '{"status":"not ready"}'])
    expect((await ask(`${at}/healthz`, { agent: kept })).status).toBe(200)
    finish()
    expect((await running).status).toBe(200)
    await closed
    expect(lines().filter(({ level }) => Number(level) > 30)).toEqual([])
    const refusals = lines().filter(({ msg }) => msg === 'refused: stopping')
    expect(refusals).toHaveLength(9)
    expect(log.join()).not.toContain('s3cret')
  })

  it('answers a request that was on its way down a connection kept alive', async () => {
    const [stopped, at] = await listen()
    const socket = connect(portOf(at), '127.0.0.1')
    const answer = text(socket)
    const asking = 'GET /seen HTTP/1.1\r\nHost: newsroom\r\n\r\n'
    socket.write(asking)
    await fetch(`${at}/healthz`)
    const closed = stopped.close()
    socket.write(asking)
    const [first, second, ...rest] = (await answer).split(/(?=HTTP\/1\.1 )/)
    expect(first).toMatch(/^HTTP\/1\.1 200 /)
    expect(second).toMatch(/^HTTP\/1\.1 503 [^]*"SHUTTING_DOWN"/)
    expect(rest).toEqual([])
    await closed
  })

  it('reads to its end what it refuses, so that the answer arrives', async () => {
    const { started, finish, delivery } = slow()
    const [stopped, at] = await listen({ delivery })
    const running = fetch(`${at}/slow`)
    await started
    const closed = stopped.close()
    // Many a client listens only once it has said everything.
    const upload = async () => {
      const socket = connect(portOf(at), '127.0.0.1').pause()
      const size = 8_000_000
      socket.write(`POST /api/media HTTP/1.1\r\nHost: a\r\nContent-Length: ${size}\r\n\r\n`)
      await new Promise<void>((resolve, reject) =>
        socket.write(Buffer.alloc(size, 'x'), (error) => (error ? reject(error) : resolve())),
      )
      return text(socket)
    }
    for (const refused of await Promise.all([upload(), upload(), upload()]))
      expect(refused).toMatch(/^HTTP\/1\.1 503 [^]*"SHUTTING_DOWN"/)
    finish()
    await running
    await closed
  })

  it('is not held up by a client that says nothing, or half of something', async () => {
    const [stopped, at] = await listen({ drainFor: 60_000 })
    const silent = connect(portOf(at), '127.0.0.1')
    const halting = connect(portOf(at), '127.0.0.1')
    const gone = Promise.all([once(silent, 'close'), once(halting, 'close')])
    halting.write('GET /seen HTTP/1.1\r\n')
    await fetch(`${at}/healthz`)
    await stopped.close()
    await gone
  })

  it('closes the door at half time on those who keep coming', async () => {
    const [stopped, at] = await listen({ drainFor: 2000 })
    log.length = 0
    let closed = false
    const closing = stopped.close().then(() => (closed = true))
    const statuses = new Set<number | undefined>()
    const come = async (): Promise<void> => {
      while (!closed) {
        const answer = await ask(`${at}/seen`).catch(() => undefined)
        if (!answer) return
        statuses.add(answer.status)
        await answer.text()
      }
    }
    await Promise.all([closing, come(), come(), come()])
    expect([...statuses]).toEqual([503])
    expect(lines()).toContainEqual(
      expect.objectContaining({ msg: 'closed the door', quiet: false }),
    )
    expect(lines().map(({ msg }) => msg)).not.toContain('cut off what did not finish in time')
  })

  it('waits for work whose client has gone', async () => {
    let begin = () => {}
    const begun = new Promise<void>((resolve) => (begin = resolve))
    let worked = false
    const getRequestHandler = () => async () => {
      begin()
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await people()
      worked = true
    }
    const [stopped, at] = await listen({ next: { getRequestHandler, close: async () => {} } })
    const leave = new AbortController()
    const left = expect(fetch(`${at}/api/articles`, leave)).rejects.toThrow('aborted')
    await begun
    leave.abort()
    await left
    await stopped.close()
    expect(worked).toBe(true)
  })

  it('waits no longer than it was told to', async () => {
    const { started, finish, delivery } = slow()
    const [stopped, at] = await listen({ delivery, drainFor: 100 })
    const cut = expect(fetch(`${at}/slow`)).rejects.toThrow('fetch failed')
    await started
    await stopped.close()
    await cut
    finish()
  })

  it('does not wait for a WebSocket, and takes no new one', async () => {
    const { started, finish, delivery } = slow()
    const [stopped, at] = await listen({ delivery, drainFor: 60_000 })
    stopped.httpServer.on('upgrade', (_req, socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n'),
    )
    const upgrade = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
    const socket = connect(portOf(at), '127.0.0.1')
    const cut = once(socket, 'close')
    socket.write(upgrade)
    await once(socket, 'data')
    const running = fetch(`${at}/slow`)
    await started
    const closed = stopped.close()
    const late = connect(portOf(at), '127.0.0.1')
    late.write(upgrade)
    expect(await text(late)).toMatch(/^HTTP\/1\.1 503 /)
    finish()
    await running
    await closed
    await cut
  })

  it('tells the load balancer at once, on a connection that is still open', async () => {
    const [stopped, at] = await listen()
    const socket = connect(Number(new URL(at).port), '127.0.0.1')
    const answer = text(socket)
    socket.write('GET /readyz HTTP/1.1\r\nHost: newsroom\r\n')
    await fetch(`${at}/healthz`)
    const closed = stopped.close()
    socket.write('\r\n')
    expect(await answer).toMatch(/^HTTP\/1\.1 503 [^]*\r\nConnection: close\r\n/)
    await closed
  })

  it('is not ready without its database', async () => {
    const [lonely, at] = await listen()
    await newsroom.payload.destroy()
    const answer = await fetch(`${at}/readyz`)
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'not ready' }])
    await lonely.close()
  })
})
