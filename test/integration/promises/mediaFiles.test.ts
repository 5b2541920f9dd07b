import { openStage, type Stage } from '../doors/support/openStage.ts'
import { eachStore } from '../../support/stores.ts'

eachStore(() => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const file = async (index: 0 | 1): Promise<number> =>
    (await stage.rest('GET', `/media/file/${stage.records.pictures[index].filename}`)).status
  const files = async () => [await file(0), await file(1)]

  it('of the picture beside a published article is a reader’s, and no other', async () => {
    expect(await files()).toEqual([403, 403])
    const id = await stage.write()
    await stage.approve(id)
    expect(await files()).toEqual([403, 403])
    await stage.publish(id)
    expect(await files()).toEqual([200, 403])

    // A newer draft opens nothing, and closes nothing.
    const leadMedia = {
      image: stage.records.pictures[1].id,
      caption: 'The crane.',
      alt: 'A crane.',
    }
    await stage.edit(id, { leadMedia })
    expect(await files()).toEqual([200, 403])
    await stage.approve(id)
    await stage.publish(id)
    expect(await files()).toEqual([403, 200])

    await stage.does('chief', 'unpublishArticle', id, { reason: 'A test' })
    expect(await files()).toEqual([403, 403])
  })

  it('is not listed, described or counted for readers, whatever they ask by', async () => {
    const [picture] = stage.records.pictures
    for (const path of [
      '',
      '/count',
      `/${picture.id}`,
      `?where[filename][equals]=${picture.filename}`,
      '/file/',
      '/file/..%2Fgalley.db',
      '/file/../galley.db',
      '/file/no-such.png',
      `/file/${picture.filename}%00`,
    ]) {
      const { status, body } = await stage.rest('GET', `/media${path}`)
      expect({ path, told: status < 300 }).toEqual({ path, told: false })
      expect(JSON.stringify(body)).not.toMatch(/SQLite|totalDocs"|"alt"/)
    }
  })

  it('is read by everybody at the desk', async () => {
    for (const as of ['reporter', 'checker', 'admin'] as const) {
      const path = `/media/file/${stage.records.pictures[1].filename}`
      expect((await stage.rest('GET', path, { as })).status).toBe(200)
    }
  })
})
