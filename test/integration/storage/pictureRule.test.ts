import { openStage, type Stage } from '../doors/support/openStage.ts'
import { inBucket } from '../../support/stores.ts'
import { paint } from './support/paint.ts'
import { uploads } from './support/uploads.ts'

const bucket = inBucket()
let stage: Stage
let other: Buffer
beforeAll(async () => {
  stage = await openStage()
  other = await paint('purple')
})
afterAll(() => stage.close())

const bytes = (filename: unknown) => bucket().objects.get(`media/${filename}`)?.body
const keys = () => [...bucket().objects.keys()].sort()

describe('a picture that articles use', () => {
  it('keeps its file in the bucket', async () => {
    const { upload } = uploads(stage)
    const [picture] = stage.records.pictures
    const id = await stage.write()
    await stage.approve(id)
    await stage.publish(id)
    const before = { keys: keys(), file: bytes(picture.filename) }
    for (const path of [`/media/${picture.id}`, `/media?where[id][equals]=${picture.id}`])
      for (const name of [String(picture.filename), 'scandal.png'])
        expect(await upload('PATCH', path, name, other)).toMatchObject({
          status: 409,
          code: 'STILL_REFERRED_TO',
        })
    expect({ keys: keys(), file: bytes(picture.filename) }).toEqual(before)
  })

  it('cannot be pointed at another file by whoever may edit its words', async () => {
    const [picture, second] = stage.records.pictures
    const file = await uploads(stage).fetchFile(String(picture.filename))
    for (const body of [
      { prefix: 'elsewhere' },
      { _objectKey: 'elsewhere' },
      { filename: second.filename },
      { url: `/api/media/file/${second.filename}` },
    ]) {
      const path = `/media/${picture.id}`
      await stage.rest('PATCH', path, { as: 'chief', body: { ...body, alt: 'The quay' } })
      expect(await uploads(stage).fetchFile(String(picture.filename))).toEqual(file)
      expect((await stage.rest('GET', `/media/file/${picture.filename}`)).status).toBe(200)
      const { body: row } = await stage.rest('GET', path, { as: 'chief' })
      expect(row).toMatchObject({ alt: 'The quay', filename: picture.filename })
    }
  })
})

it('a picture is one record: it is not duplicated', async () => {
  const before = keys()
  const path = `/media/${stage.records.pictures[0].id}/duplicate`
  expect((await stage.rest('POST', path, { as: 'chief', body: {} })).status).toBe(404)
  expect(keys()).toEqual(before)
})

describe('a picture nothing refers to', () => {
  it('is replaced, and its old file goes', async () => {
    const { upload, fetchFile } = uploads(stage)
    const { doc } = await upload('POST', '/media', 'unused.png', await paint('orange'))
    expect(await upload('PATCH', `/media/${doc?.id}`, 'better.png', other)).toMatchObject({
      status: 200,
      doc: { filename: 'better.png' },
    })
    expect(await fetchFile('better.png')).toEqual(other)
    expect(keys()).not.toContain('media/unused.png')
  })

  it('that is named like another keeps out of its way', async () => {
    const { upload, fetchFile } = uploads(stage)
    const [picture] = stage.records.pictures
    const before = bytes(picture.filename)
    const { doc } = await upload('POST', '/media', String(picture.filename), other)
    expect(doc?.filename).not.toBe(picture.filename)
    expect(bytes(picture.filename)).toEqual(before)
    expect(await fetchFile(String(doc?.filename))).toEqual(other)
  })

  it('lies under media/ whatever folder the uploader names', async () => {
    const { upload } = uploads(stage)
    const before = keys()
    for (const prefix of ['../backups', '/etc', 'media/../..'])
      await upload('POST', '/media', 'sly.png', other, { prefix, _objectKey: '../..' })
    const made = keys().filter((key) => !before.includes(key))
    expect(made.filter((key) => !key.startsWith('media/'))).toEqual([])
  })
})
