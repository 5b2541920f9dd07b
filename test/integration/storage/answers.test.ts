import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { redraw } from '../../../src/records/redraw.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { eachStore } from '../../support/stores.ts'
import { paint } from './support/paint.ts'

/** What a reader's browser is told, without what differs from one answer to the next. */
type Told = { status: number; headers: Record<string, string>; body: string }
type Alike = Omit<Told, 'headers'> & { headers: Record<string, string> | null }

const seen = new Map<string, Alike>()

eachStore((bucket) => {
  let newsroom: Newsroom
  let picture: Buffer
  let token: string
  beforeAll(async () => {
    newsroom = await startNewsroom()
    const data = await sharp(await paint('teal'))
      .jpeg()
      .toBuffer()
    picture = (await redraw(data)) ?? data
    await newsroom.payload.create({
      collection: 'media',
      data: { alt: 'Sea' },
      file: { data, mimetype: 'image/jpeg', name: 'Sea, İzmir.jpg', size: data.length },
    })
    const login = await newsroom.rest<{ token: string }>('POST', '/users/login', {
      body: { email: newsroom.users.reporter.email, password: 'a test password' },
    })
    token = login.body.token
  })
  afterAll(() => newsroom.close())

  const ask = async (headers: Record<string, string> = {}): Promise<Response> => {
    const { docs } = await newsroom.payload.find({ collection: 'media', limit: 1 })
    // Each newsroom has its own copy of Payload.
    const { handleEndpoints } = await import('payload')
    return handleEndpoints({
      config: newsroom.config,
      request: new Request(`http://newsroom.test${docs[0]?.url}`, {
        headers: { Authorization: `JWT ${token}`, ...headers },
      }),
    })
  }
  const tell = async (response: Response): Promise<Told> => ({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })

  it('is served whole, as the picture it is', async () => {
    const { status, headers, body } = await tell(await ask())
    expect(status).toBe(200)
    expect(Buffer.from(body, 'base64')).toEqual(picture)
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(picture.length),
      'accept-ranges': 'bytes',
      'cross-origin-resource-policy': 'cross-origin',
      // Nothing may show a file again that was taken down since, without asking.
      'cache-control': 'no-cache',
    })
    expect(headers).not.toHaveProperty('location')
  })

  it.each(['bytes=0-9', 'bytes=10-', 'bytes=-5', 'bytes=0-99999', 'bytes=0-0,5-9'])(
    'is served in part: %s',
    async (range) => {
      const told = await tell(await ask({ Range: range }))
      expect(told.status).toBe(206)
      const [, from, to] =
        /^bytes (\d+)-(\d+)\/\d+$/.exec(told.headers['content-range'] ?? '') ?? []
      expect(Buffer.from(told.body, 'base64')).toEqual(
        picture.subarray(Number(from), Number(to) + 1),
      )
    },
  )

  it.each(['bytes=99999-', 'bytes=9-3', 'lines=1-2', 'bytes=a-b'])(
    'refuses a part there is not: %s',
    async (range) => {
      const told = await tell(await ask({ Range: range }))
      expect([told.status, told.headers['content-range']]).toEqual([
        416,
        `bytes */${picture.length}`,
      ])
    },
  )

  it('answers alike wherever it lies', async () => {
    for (const range of ['', 'bytes=0-9', 'bytes=-5', 'bytes=5-1', 'pages=1']) {
      const { status, headers, body } = await tell(await ask(range ? { Range: range } : {}))
      // The bucket knows a tag for its content: asked by it, the answer is that nothing changed.
      const { etag: _etag, ...alike } = headers
      const here: Alike = { status, body, headers: status === 416 ? null : alike }
      expect(here).toEqual(seen.get(range) ?? here)
      seen.set(range, here)
    }
  })

  it('is not sent again to whoever has it, but who may have it is asked first', async () => {
    const etag = (await ask()).headers.get('etag')
    expect(Boolean(etag)).toBe(Boolean(bucket()))
    if (!etag) return
    expect(await tell(await ask({ 'If-None-Match': etag }))).toMatchObject({
      status: 304,
      body: '',
    })
    const anonymous = await ask({ 'If-None-Match': etag, Authorization: '' })
    expect(anonymous.status).toBe(403)
  })

  it('lies where it should, and nowhere else', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'media', limit: 1 })
    expect(docs[0]).not.toHaveProperty('prefix')
    expect(docs[0]?.url).toMatch(/^\/api\/media\/file\/[^?]+$/)
    const folder = join(newsroom.dataFolder, 'media')
    const local = existsSync(folder) ? readdirSync(folder) : []
    const remote = [...(bucket()?.objects.keys() ?? [])]
    const name = docs[0]?.filename
    expect({ local, remote }).toEqual(
      bucket() ? { local: [], remote: [`media/${name}`] } : { local: [name], remote: [] },
    )
  })
})
