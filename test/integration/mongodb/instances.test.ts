import { setTimeout as wait } from 'node:timers/promises'
import { verifyDeskEvents } from '@galley/payload-fact-check'
import { createAtOnce, hammer } from '../database/support/crowds.ts'
import { openStage, type Stage } from '../doors/support/openStage.ts'
import { fallDue } from '../schedule/support/fallDue.ts'
import { startInstance, type Instance } from './support/instance.ts'
import { insideOneMinute } from '../../support/insideOneMinute.ts'

// Two servers, each a process of its own with a data folder of its own, and what they share: one MongoDB.
let stage: Stage
let one: Instance
let two: Instance
beforeAll(async () => {
  stage = await openStage()
  ;[one, two] = await Promise.all([startInstance(), startInstance()])
}, 120_000)
afterAll(async () => {
  expect(await Promise.all([one.stop(), two.stop()])).toEqual([0, 0])
  for (const { said } of [one, two]) expect(said()).not.toMatch(/"level":(50|60)/)
  await stage.close()
})

const until = async (test: () => Promise<boolean>): Promise<void> => {
  const limit = Date.now() + 60_000
  while (!(await test())) {
    if (Date.now() > limit) throw new Error('It did not happen in time.')
    await wait(20)
  }
}
const approved = async (): Promise<string> => {
  const id = await stage.write()
  await stage.approve(id)
  return id
}
const slugOf = async (id: string) => String((await stage.row(id))?.slug)
const at = (number: number): Instance => (number % 2 ? one : two)

it('a log-in on one is one on the other, and logging out too', async () => {
  const token = await one.logIn('checker')
  const me = await two.send('GET', '/api/users/me', token)
  expect(me.body.user).toMatchObject({ email: 'checker@galley.test' })
  expect((await two.send('POST', '/api/users/logout', token, {})).status).toBe(200)
  expect((await one.send('GET', '/api/users/me', token)).body.user).toBeNull()
})

it('what is published, corrected and taken down on one is served by both', async () => {
  const id = await approved()
  const slug = await slugOf(id)
  expect([await one.headline(slug), await two.headline(slug)]).toEqual([null, null])

  const published = await one.rest('editor', 'POST', '/fact-check/publishArticle', {
    articleId: id,
  })
  expect(published.status).toBe(200)
  const headline = await one.headline(slug)
  expect(headline).toMatch(/^Harbour opens/)
  await until(async () => (await two.headline(slug)) === headline)

  await stage.edit(id, { headline: 'Harbour stays shut' })
  await stage.approve(id)
  await two.rest('editor', 'POST', '/fact-check/publishArticle', { articleId: id })
  expect(await two.headline(slug)).toBe('Harbour stays shut')
  await until(async () => (await one.headline(slug)) === 'Harbour stays shut')

  const reason = 'The harbour asked us to wait.'
  await one.rest('chief', 'POST', '/fact-check/unpublishArticle', { articleId: id, reason })
  expect(await one.headline(slug)).toBeNull()
  await until(async () => (await two.headline(slug)) === null)
})

it('a planned publication goes out once, though both look for it', async () => {
  const ids: string[] = []
  for (let number = 0; number < 8; number++) ids.push(await approved())
  const at = new Date(Date.now() + 3_600_000).toISOString()
  for (const [index, articleId] of ids.entries()) {
    const where = index % 2 ? one : two
    const planned = await where.rest('editor', 'POST', '/fact-check/scheduleArticle', {
      articleId,
      at,
    })
    expect(planned.status).toBe(200)
  }
  await fallDue(stage.payload, ...ids)
  await until(async () =>
    (await Promise.all(ids.map((id) => stage.row(id)))).every(
      (row) => row?._status === 'published',
    ),
  )
  // As long again as either of them takes to look.
  await wait(2500)
  for (const id of ids) {
    const kinds = await stage.kinds(id)
    expect(kinds.filter((kind) => /publish/.test(kind))).toEqual(['published'])
    expect(kinds).not.toContain('schedule-refused')
    expect(await verifyDeskEvents(stage.payload, id)).toMatchObject({ ok: true })
  }
})

it('whoever edits on one is seen to be at it on the other', async () => {
  const id = await stage.write()
  const lock = {
    document: { relationTo: 'articles', value: id },
    user: { relationTo: 'users', value: stage.users.chief.id },
  }
  const locked = await one.rest('chief', 'POST', '/payload-locked-documents', lock)
  expect(locked.status).toBe(201)
  const patch = () =>
    two.rest('editor', 'PATCH', `/articles/${id}?draft=true&overrideLock=false`, { urgency: 2 })
  expect((await patch()).status).toBe(423)
  const { doc } = locked.body as { doc: { id: string } }
  await one.rest('chief', 'DELETE', `/payload-locked-documents/${doc.id}`)
  expect((await patch()).status).toBe(200)
})

it('twenty people hammering one article: what was acknowledged is there, what was refused says so', async () => {
  await Promise.all([one.logIn('editor'), two.logIn('editor')])
  await hammer(
    stage,
    (number) => (method, path, body) => at(number).rest('editor', method, path, body),
  )
}, 400_000)

it('sixty creating at once: each is there whole, with a slug of its own', async () => {
  await Promise.all([one.logIn('reporter'), two.logIn('reporter')])
  await createAtOnce(
    stage,
    (number) => (method, path, body) => at(number).rest('reporter', method, path, body),
  )
}, 400_000)

it('who guesses passwords is slowed down on both together', async () => {
  await insideOneMinute(45_000)
  const guess = { email: 'nobody@galley.test', password: 'guess' }
  const statuses: number[] = []
  for (let number = 0; number < 70; number++)
    statuses.push(
      (await (number % 2 ? one : two).send('POST', '/api/users/login', undefined, guess)).status,
    )
  const refused = statuses.indexOf(429)
  expect(refused).toBeGreaterThan(0)
  expect(refused).toBeLessThanOrEqual(60)
  expect(statuses.slice(refused).every((status) => status === 429)).toBe(true)
}, 120_000)
