import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { createServer as createBareServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { fetchPage, type FetchRules } from '../../../plugins/fact-check/src/evidence/fetchPage.ts'
import { NotKept } from '../../../plugins/fact-check/src/evidence/NotKept.ts'
import type { Lookup } from '../../../plugins/fact-check/src/evidence/publicLookup.ts'
import { selfSigned } from './support/selfSigned.ts'

const opened: { close: () => unknown; closeAllConnections?: () => void }[] = []
const sockets = new Set<Socket>()
const listen = async (server: Server | ReturnType<typeof createBareServer>): Promise<number> => {
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  opened.push(server)
  return (server.address() as AddressInfo).port
}
const serve = async (answer: RequestListener): Promise<string> =>
  `http://127.0.0.1:${await listen(createServer(answer))}/`
afterAll(() => {
  for (const server of opened) server.close()
  for (const socket of sockets) socket.destroy()
})

/** Rules by which the hosts given are fetched as an archive of the own network would be. */
const trusting = (...addresses: string[]): FetchRules => ({
  hosts: addresses.map((address) => new URL(address).host),
  ports: [80, 443],
  size: 1_000_000,
  patience: { connect: 10_000, idle: 10_000, total: 20_000 },
})
/** The same for sites that take their time. */
const hurried = (address: string): FetchRules => ({
  ...trusting(address),
  patience: { connect: 1000, idle: 1000, total: 1500 },
})
const refusalOf = async (address: string, rules: FetchRules) => {
  const error = await fetchPage(address, rules).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof NotKept)) throw new Error(`Not refused: ${String(error)}`)
  const { because, code } = error.refused
  return { code, key: because[0]?.key, values: because[0]?.values }
}

it('brings what is there, byte for byte, and gives nothing of us away', async () => {
  const bytes = Buffer.from([0xff, 0, 1, 2, 0xfe])
  let seen: unknown
  const page = await serve((req, res) => {
    seen = req.headers
    res.setHeader('content-type', 'text/html; charset=iso-8859-9')
    res.setHeader('set-cookie', 'a=1')
    res.end(bytes)
  })
  expect(await fetchPage(page, trusting(page))).toEqual({
    bytes,
    url: page,
    type: 'text/html; charset=iso-8859-9',
  })
  expect(Object.keys(seen as object).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ])
})

it.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('unpacks %s', async (encoding, pack) => {
  const page = await serve((_, res) => {
    res.setHeader('content-encoding', encoding)
    res.end(pack(Buffer.from('The ledger')))
  })
  expect((await fetchPage(page, trusting(page))).bytes.toString()).toBe('The ledger')
})

describe('a page on a private network', () => {
  it('is not asked, by whichever name', async () => {
    let asked = 0
    const page = await serve((_, res) => void res.end(String(asked++)))
    const port = Number(new URL(page).port)
    const rules = { ...trusting(), ports: [80, 443, port] }
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', 'localhost'])
      expect(await refusalOf(`http://${host}:${port}/`, rules)).toMatchObject({
        code: 'ADDRESS_NOT_ALLOWED',
      })
    expect(asked).toBe(0)
  })

  it('is not asked under a name that leads there', async () => {
    let asked = 0
    const page = await serve((_, res) => void res.end(String(asked++)))
    const port = Number(new URL(page).port)
    const answers = [
      [{ address: '127.0.0.1', family: 4 }],
      [{ address: '::1', family: 6 }],
      [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ]
    for (const answer of answers) {
      const lookup: Lookup = (_, __, done) => done(null, answer)
      const rules = { ...trusting(), ports: [port], lookup }
      expect(await refusalOf(`http://public.example:${port}/`, rules)).toMatchObject({
        code: 'ADDRESS_NOT_ALLOWED',
      })
    }
    expect(asked).toBe(0)
  })

  it('is not asked under a name that is looked up again', async () => {
    let asked = 0
    const page = await serve((_, res) => void res.end(String(asked++)))
    const port = Number(new URL(page).port)
    let lookups = 0
    // Public when it is looked at, private when it is used: there is no second time.
    const lookup: Lookup = (_, __, done) => {
      lookups++
      done(null, [{ address: lookups === 1 ? '203.0.114.1' : '127.0.0.1', family: 4 }])
    }
    const patience = { connect: 300, idle: 300, total: 500 }
    const refused = await refusalOf(`http://rebind.example:${port}/`, {
      ...trusting(),
      ports: [port],
      lookup,
      patience,
    })
    expect(refused.code).toBe('FETCH_FAILED')
    expect({ asked, lookups }).toEqual({ asked: 0, lookups: 1 })
  })

  it('is not asked by way of a page that is public', async () => {
    let asked = 0
    const inside = await serve((_, res) => void res.end(String(asked++)))
    for (const to of [
      inside,
      inside.replace('127.0.0.1', 'localhost'),
      'file:///etc/passwd',
      'http://169.254.169.254/',
    ]) {
      const page = await serve((_, res) => void res.writeHead(302, { location: to }).end())
      const rules = { ...trusting(page), ports: [80, 443, Number(new URL(inside).port)] }
      expect(await refusalOf(page, rules)).toMatchObject({ code: 'ADDRESS_NOT_ALLOWED' })
    }
    expect(asked).toBe(0)
  })
})

describe('redirects', () => {
  const chain = (length: number) =>
    serve((req, res) => {
      const at = Number(req.url?.slice(1) || 0)
      if (at >= length) return void res.end('here')
      res.writeHead(307, { location: `/${at + 1}` }).end('on')
    })

  it('are followed five times', async () => {
    const page = await chain(5)
    expect(await fetchPage(page, trusting(page))).toMatchObject({ url: `${page}5` })
  })

  it('are followed no sixth time, nor for ever', async () => {
    for (const page of [await chain(6), await chain(Infinity)])
      expect(await refusalOf(page, trusting(page))).toMatchObject({ key: 'tooManyRedirects' })
  })
})

describe('a site that does harm', () => {
  it('answers with another status', async () => {
    for (const status of [204, 304, 401, 404, 500, 302]) {
      const page = await serve((_, res) => void res.writeHead(status).end())
      expect(await refusalOf(page, trusting(page))).toEqual({
        code: 'FETCH_FAILED',
        key: 'siteAnswered',
        values: { status },
      })
    }
  })

  it('never answers', async () => {
    const page = await serve(() => undefined)
    expect(await refusalOf(page, hurried(page))).toMatchObject({ key: 'fetchTookTooLong' })
  })

  it('answers a byte at a time', async () => {
    const page = await serve((_, res) => {
      const timer = setInterval(() => res.write('.'), 50)
      res.on('close', () => clearInterval(timer))
    })
    const started = Date.now()
    expect(await refusalOf(page, hurried(page))).toMatchObject({ key: 'fetchTookTooLong' })
    expect(Date.now() - started).toBeLessThan(5000)
  })

  it('sends its headers a byte at a time', async () => {
    const port = await listen(
      createBareServer((socket) => {
        socket.on('error', () => undefined).write('HTTP/1.1 200 OK\r\nx: ')
        const timer = setInterval(() => socket.write('y'), 50)
        socket.on('close', () => clearInterval(timer))
      }),
    )
    const page = `http://127.0.0.1:${port}/`
    expect(await refusalOf(page, hurried(page))).toMatchObject({ key: 'fetchTookTooLong' })
  })

  it('sends without an end, announced or not', async () => {
    const chunk = Buffer.alloc(64_000, 'a')
    let sent = 0
    const endless = await serve((_, res) => {
      const more = (): void => {
        sent += chunk.length
        if (res.destroyed) return
        if (res.write(chunk)) setImmediate(more)
        else res.once('drain', more)
      }
      more()
    })
    expect(await refusalOf(endless, trusting(endless))).toMatchObject({ code: 'TOO_LARGE' })
    expect(sent).toBeLessThan(20_000_000)
    const announced = await serve(
      (_, res) => void res.writeHead(200, { 'content-length': 9e9 }).flushHeaders(),
    )
    expect(await refusalOf(announced, trusting(announced))).toMatchObject({ code: 'TOO_LARGE' })
  })

  it('sends a bomb', async () => {
    const bombs = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }
    for (const [encoding, pack] of Object.entries(bombs)) {
      const bomb = pack(Buffer.alloc(50_000_000))
      expect(bomb.length).toBeLessThan(100_000)
      const page = await serve((_, res) => {
        res.writeHead(200, { 'content-encoding': encoding }).end(bomb)
      })
      expect(await refusalOf(page, trusting(page))).toMatchObject({ code: 'TOO_LARGE' })
    }
  })

  it('packs in a way nobody asked for, or breaks off', async () => {
    const odd = await serve(
      (_, res) => void res.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end('x'),
    )
    const broken = await serve((_, res) => {
      res.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('The ledger').subarray(0, 12))
    })
    const cut = await serve((_, res) => {
      res.writeHead(200, { 'content-length': 100 }).write('The')
      setImmediate(() => res.destroy())
    })
    for (const page of [odd, broken, cut])
      expect(await refusalOf(page, trusting(page))).toMatchObject({
        code: 'FETCH_FAILED',
        key: 'fetchFailed',
      })
  })

  it('is not who it says', async () => {
    let asked = 0
    const port = await listen(
      createSecureServer(selfSigned, (_, res) => void res.end(String(asked++))),
    )
    const page = `https://127.0.0.1:${port}/`
    expect(await refusalOf(page, trusting(page))).toMatchObject({ key: 'badCertificate' })
    expect(asked).toBe(0)
  })

  it('is not there', async () => {
    const page = await serve(() => undefined)
    const server = opened.at(-1)
    server?.close()
    expect(await refusalOf(page, trusting(page))).toMatchObject({ key: 'fetchFailed' })
    const lookup: Lookup = (_, __, done) => done(new Error('ENOTFOUND'), [])
    expect(await refusalOf('http://nowhere.example/', { ...trusting(), lookup })).toMatchObject({
      key: 'fetchFailed',
    })
  })
})
