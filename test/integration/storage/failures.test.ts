import { password, startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { inBucket } from '../../support/stores.ts'
import { paint, paintLarge } from './support/paint.ts'
import { uploads } from './support/uploads.ts'

const bucket = inBucket()
let newsroom: Newsroom
let red: Buffer
let blue: Buffer
beforeAll(async () => {
  newsroom = await startNewsroom()
  ;[red, blue] = await Promise.all([paint('red'), paint('blue')])
})
afterEach(() => bucket().mend())
afterAll(() => newsroom.close())

const named = async (filename: string) =>
  (
    await newsroom.payload.find({
      collection: 'media',
      where: { filename: { equals: filename } },
      depth: 0,
    })
  ).docs
const { upload, fetchFile } = uploads({
  get config() {
    return newsroom.config
  },
  get users() {
    return newsroom.users
  },
  rest: (...args) => newsroom.rest(...args),
})

it('an upload the bucket refuses leaves no record, and works when tried again', async () => {
  bucket().fail('PUT')
  const refused = await upload('POST', '/media', 'red.png', red)
  expect(refused).toMatchObject({ status: 503, code: 'STORAGE_UNAVAILABLE' })
  expect(refused.errors).toEqual([
    {
      message:
        'The file could not be stored, so nothing was changed. Please try again in a moment.',
      code: 'STORAGE_UNAVAILABLE',
      data: { code: 'STORAGE_UNAVAILABLE' },
      name: 'APIError',
    },
  ])
  expect(await named('red.png')).toEqual([])
  expect(bucket().objects.has('media/red.png')).toBe(false)

  bucket().mend()
  const { status, doc } = await upload('POST', '/media', 'red.png', red)
  expect([status, doc?.filename]).toEqual([201, 'red.png'])
  expect(await fetchFile('red.png')).toEqual(red)
})

it('a replacement the bucket refuses changes nothing', async () => {
  const { doc } = await upload('POST', '/media', 'kept.png', red)
  bucket().fail('PUT')
  const refused = await upload('PATCH', `/media/${doc?.id}`, 'new.png', blue, { alt: 'New' })
  expect(refused.status).toBe(503)
  expect(await named('kept.png')).toMatchObject([{ id: doc?.id, alt: 'A colour' }])
  expect(await named('new.png')).toEqual([])
  bucket().mend()
  expect(await fetchFile('kept.png')).toEqual(red)
})

it('a replacement whose old file cannot be taken away changes nothing either', async () => {
  const { doc } = await upload('POST', '/media', 'old.png', red)
  bucket().fail('DELETE')
  expect((await upload('PATCH', `/media/${doc?.id}`, 'newer.png', blue)).status).toBe(503)
  expect(await fetchFile('old.png')).toEqual(red)
  expect(await named('newer.png')).toEqual([])
})

it('a record whose file cannot be taken away is deleted all the same', async () => {
  const { doc } = await upload('POST', '/media', 'gone.png', red)
  bucket().fail('DELETE')
  const answer = await newsroom.rest('DELETE', `/media/${doc?.id}`, { as: 'chief' })
  expect(answer.status).toBe(200)
  expect(await named('gone.png')).toEqual([])
  expect(bucket().objects.has('media/gone.png')).toBe(true)
  // Whose record is gone is no reader's, whatever lies in the bucket; and its name is free.
  expect((await newsroom.rest('GET', '/media/file/gone.png')).status).toBe(403)
  bucket().mend()
  expect((await upload('POST', '/media', 'gone.png', blue)).status).toBe(201)
  expect(await fetchFile('gone.png')).toEqual(blue)
})

it('a deleted record takes its file along', async () => {
  const { doc } = await upload('POST', '/media', 'brief.png', red)
  await newsroom.rest('DELETE', `/media/${doc?.id}`, { as: 'chief' })
  expect(bucket().objects.has('media/brief.png')).toBe(false)
})

it('a bucket that cannot be read says nothing of itself, and the file is there again with it', async () => {
  await upload('POST', '/media', 'away.png', red)
  bucket().fail('GET')
  bucket().fail('HEAD')
  expect(await fetchFile('away.png')).toBe(500)
  bucket().mend()
  expect(await fetchFile('away.png')).toEqual(red)
  bucket().objects.delete('media/away.png')
  expect(await fetchFile('away.png')).toBe(404)
})

it('readers who leave in the middle leave no connection behind', async () => {
  const large = await paintLarge()
  expect(large.length).toBeGreaterThan(1_000_000)
  await upload('POST', '/media', 'large.png', large)
  const { handleEndpoints } = await import('payload')
  const { body } = await newsroom.rest<{ token: string }>('POST', '/users/login', {
    body: { email: newsroom.users.reporter.email, password },
  })
  const headers = { Authorization: `JWT ${body.token}` }
  const visit = async (reader: number) => {
    const leaves = new AbortController()
    const url = 'http://newsroom.test/api/media/file/large.png'
    const request = new Request(url, { headers, signal: leaves.signal })
    const response = await handleEndpoints({ config: newsroom.config, request })
    // Half of them read a little first.
    if (reader % 2) await response.body?.getReader().read()
    leaves.abort()
    return response.status
  }
  // More than the connections there are.
  for (let round = 0; round < 6; round++)
    expect(
      new Set(await Promise.all(Array.from({ length: 20 }, (_, reader) => visit(reader)))),
    ).toEqual(new Set([200]))
  expect(await fetchFile('large.png')).toEqual(large)
})
