import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { password, startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

// Hundreds of writes, each to the disk: slow on a busy machine, and none may be given up.
const patience = 400_000

const range = Array.from({ length: 20 }, (_, index) => index)
const body = (text: string) => [{ children: [{ text }] }]
const idOf = ({ id }: { id: string }) => id

const person = (name: string) =>
  newsroom.payload.create({
    collection: 'people',
    data: { name, aliases: [`${name} sr`, `${name} jr`], roles: [{ title: `aide to ${name}` }] },
  })
const asUser = (role: 'editor' | 'reporter') =>
  ({ draft: true, overrideAccess: false, user: newsroom.users[role] }) as const
const article = (headline: string, byline: string[] = []) =>
  newsroom.payload.create({
    collection: 'articles',
    ...asUser('reporter'),
    data: { headline, language: 'en', byline, body: body(`${headline}, told at length.`) },
  })
const peopleNamed = async (name: string) => {
  const where = { name: { like: name } }
  const { docs } = await newsroom.payload.find({ collection: 'people', where, limit: 0, depth: 0 })
  return docs
}
const draftsNamed = async (headline: string) => {
  const where = { headline: { like: headline } }
  const all = { limit: 0, depth: 0, draft: true } as const
  return (await newsroom.payload.find({ collection: 'articles', where, ...all })).docs
}
const versionsOf = async (parent: string) => {
  const where = { parent: { equals: parent } }
  const { docs } = await newsroom.payload.findVersions({ collection: 'articles', where, limit: 0 })
  return docs.map(({ version }) => version.headline)
}
/** By the door people use: where the database undoes one of two writes, that one is done again. */
const filed = (headline: string) =>
  newsroom.rest('POST', '/articles?draft=true', {
    as: 'reporter',
    body: { headline, language: 'en', body: body(`${headline}, told at length.`) },
  })
const failures = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))

it(
  'takes 200 mixed writes at once: none fails, none is half done',
  async () => {
    const { payload, users, rest } = newsroom
    const staying = (await Promise.all(range.map((n) => person(`staying ${n}`)))).map(idOf)
    const leaving = (await Promise.all(range.map((n) => person(`leaving ${n}`)))).map(idOf)
    const drafts = (await Promise.all(range.map((n) => article(`draft ${n}`)))).map(idOf)

    const results = await Promise.allSettled(
      range.flatMap((n): Promise<unknown>[] => [
        article(`new story ${n}`, staying.slice(0, 3)),
        filed('one headline for all'),
        payload.update({
          collection: 'articles',
          id: String(drafts[n]),
          ...asUser('editor'),
          data: { headline: `edited ${n}`, body: body(`Edited ${n}.`) },
        }),
        person(`first arrival ${n}`),
        person(`second arrival ${n}`),
        person(`third arrival ${n}`),
        payload.update({
          collection: 'people',
          id: String(staying[n]),
          data: { name: `renamed ${n}`, aliases: ['one', 'two', 'three'], roles: [] },
        }),
        payload.delete({ collection: 'people', id: String(leaving[n]) }),
        rest('POST', '/places', { as: 'reporter', body: { name: `place ${n}` } }),
        rest('POST', '/users/login', { body: { email: users.chief.email, password } }),
      ]),
    )
    expect(results).toHaveLength(200)
    expect(failures(results)).toEqual([])
    const answers = results.flatMap((result) => ('value' in result ? [result.value] : []))
    const statuses = answers.flatMap((answer) => (answer as { status?: unknown }).status ?? [])
    expect(statuses).toEqual(range.flatMap(() => [201, 201, 200]))

    const stories = await draftsNamed('new story')
    expect(stories).toHaveLength(20)
    for (const { id, headline, byline, body: told } of stories) {
      expect(byline).toEqual(staying.slice(0, 3))
      expect(JSON.stringify(told)).toContain(`${headline}, told at length.`)
      expect(await versionsOf(id)).toEqual([headline])
    }
    const alike = await draftsNamed('one headline for all')
    expect(new Set(alike.map(({ slug }) => slug)).size).toBe(20)
    for (const [n, id] of drafts.entries())
      expect((await versionsOf(id)).sort()).toEqual([`draft ${n}`, `edited ${n}`])

    const arrivals = await peopleNamed('arrival')
    expect(arrivals).toHaveLength(60)
    for (const { name, aliases, roles } of arrivals) {
      expect(aliases).toEqual([`${name} sr`, `${name} jr`])
      expect(roles?.map(({ title }) => title)).toEqual([`aide to ${name}`])
    }
    const renamed = await peopleNamed('renamed')
    expect(renamed).toHaveLength(20)
    for (const { aliases, roles } of renamed)
      expect([aliases, roles]).toEqual([['one', 'two', 'three'], []])
    expect(await peopleNamed('leaving')).toEqual([])
    expect((await payload.count({ collection: 'places' })).totalDocs).toBe(20)
  },
  patience,
)

it(
  'takes writes while a second process writes to the same file',
  async () => {
    const tool = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/support/writeBeside.ts', 'from outside', '60'],
      {
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    )
    const exit = once(tool, 'exit')
    const nextMessage = () => Promise.race([once(tool, 'message'), exit])
    expect(await nextMessage()).toContain('ready')
    const inside = Promise.allSettled(
      range.flatMap((n) => [
        person(`from inside ${n}`),
        article(`written inside ${n}`),
        person(`from inside ${n} too`),
      ]),
    )
    const [results, [told], [code]] = await Promise.all([inside, nextMessage(), exit])
    expect([failures(results), told, code]).toEqual([[], 'wrote 60', 0])
    expect(await peopleNamed('from inside')).toHaveLength(40)
    expect(await draftsNamed('written inside')).toHaveLength(20)
    const outside = await peopleNamed('from outside')
    expect(outside).toHaveLength(60)
    for (const { aliases } of outside) expect(aliases).toHaveLength(2)
  },
  patience,
)
