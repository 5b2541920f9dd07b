import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStage, type Stage } from '../doors/support/openStage.ts'
import { password } from '../../support/newsroom.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const other = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

/** Sends a picture as the admin UI does: a form with the file and the rest of the record. */
const upload = async (method: 'PATCH' | 'POST', path: string, name: string) => {
  const { email } = stage.users.reporter
  const { body: login } = await stage.rest<{ token: string }>('POST', '/users/login', {
    body: { email, password },
  })
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'Another picture' }))
  body.set('file', new File([other], name, { type: 'image/png' }))
  const { handleEndpoints } = await import('payload')
  const response = await handleEndpoints({
    config: stage.config,
    request: new Request(`http://newsroom.test/api${path}`, {
      method,
      body,
      headers: { Authorization: `JWT ${login.token}` },
    }),
  })
  type Answer = { doc?: { id: string; filename: string }; errors?: { code?: string }[] }
  const answer = (await response.json()) as Answer
  return { status: response.status, code: answer.errors?.[0]?.code, doc: answer.doc }
}

describe('a picture that articles use', () => {
  it('keeps its file, under its own name or another, alone or among several', async () => {
    const [picture] = stage.records.pictures
    const id = await stage.write()
    await stage.approve(id)
    const bytes = () =>
      readFileSync(join(stage.dataFolder, 'media', String(picture.filename))).toString('base64')
    const before = bytes()
    for (const path of [`/media/${picture.id}`, `/media?where[id][equals]=${picture.id}`])
      for (const name of [String(picture.filename), 'scandal.png'])
        expect(await upload('PATCH', path, name)).toMatchObject({
          status: 409,
          code: 'STILL_REFERRED_TO',
        })
    expect(bytes()).toBe(before)
    await stage.publish(id)
    const { leadMedia } = (await stage.served((await stage.row(id))?.slug)) ?? {}
    expect(leadMedia).toMatchObject({ url: `/api/media/file/${picture.filename}` })
  })

  it('is another matter as long as nothing refers to it', async () => {
    const { doc } = await upload('POST', '/media', 'unused.png')
    expect(await upload('PATCH', `/media/${doc?.id}`, 'better.png')).toMatchObject({
      status: 200,
      doc: { filename: 'better.png' },
    })
  })
})

it('a picture without caption and alt text is checked too', async () => {
  const id = await stage.write()
  const bare = (image: string | null) => ({ leadMedia: { image, caption: null, alt: null } })
  await stage.edit(id, bare(null))
  await stage.approve(id)
  await stage.edit(id, bare(stage.records.pictures[1].id))
  const refused = await stage.command('editor', 'publishArticle', id)
  expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([409, 'TEXT_CHANGED'])
  await stage.approve(id)
  await stage.publish(id)
  const swapped = await stage.rest('PATCH', `/articles/${id}`, {
    as: 'editor',
    body: { ...bare(stage.records.pictures[0].id), _status: 'published' },
  })
  expect(swapped.status).toBe(409)
})
