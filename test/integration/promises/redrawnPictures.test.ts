import sharp from 'sharp'
import { eachStore } from '../../support/stores.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { paint } from '../storage/support/paint.ts'
import { uploads } from '../storage/support/uploads.ts'

const secret = 'Vesna Ilk, 38.7223 N'

eachStore(() => {
  let newsroom: Newsroom
  let photograph: Buffer
  beforeAll(async () => {
    newsroom = await startNewsroom()
    photograph = await sharp(await paint('teal'))
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Artist: secret } })
      .jpeg()
      .toBuffer()
  })
  afterAll(() => newsroom.close())

  it('an uploaded picture tells nothing but what it shows, new or in place of another', async () => {
    expect(photograph.includes(secret)).toBe(true)
    const { upload, fetchFile } = uploads(newsroom)
    const made = await upload('POST', '/media', 'quay.jpg', photograph)
    expect(made.doc).toMatchObject({ width: 30, height: 40, mimeType: 'image/jpeg' })
    const blank = await upload('POST', '/media', 'blank.png', await paint('red'))
    const changed = await upload('PATCH', `/media/${blank.doc?.id}`, 'better.jpg', photograph)
    for (const { doc } of [made, changed]) {
      const file = await fetchFile(String(doc?.filename))
      if (typeof file === 'number') throw new Error(`No file: ${file}`)
      expect([file.length, file.includes(secret)]).toEqual([doc?.filesize, false])
    }
  })

  it('what is no picture is refused, and nothing is kept of it', async () => {
    const { upload } = uploads(newsroom)
    const count = async () => (await newsroom.payload.count({ collection: 'media' })).totalDocs
    const before = await count()
    for (const [name, file] of [
      ['cut.jpg', photograph.subarray(0, photograph.length / 2)],
      ['words.png', Buffer.from('no picture')],
      ['drawing.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ] as const) {
      const { status, code } = await upload('POST', '/media', name, file)
      expect([name, status, code]).toEqual([name, 400, 'NOT_A_PICTURE'])
    }
    expect(await count()).toBe(before)
  })
})
