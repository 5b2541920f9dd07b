import { runCommand, commands, presentState, verifyDeskEvents } from '@galley/payload-fact-check'
import { createLocalReq, getPayload, type Payload, type TypedUser } from 'payload'
import { newDatabase } from '../../support/databases.ts'
import { previousPassword, restorePrevious } from '../../support/previousNewsroom.ts'

// A newsroom of the version before, opened by this one.
const database = newDatabase()
let payload: Payload
beforeAll(async () => {
  await restorePrevious(database)
  process.env.GALLEY_DATA = database.folder
  process.env.GALLEY_LOG = 'silent'
  process.env.DATABASE_URL = database.url ?? ''
  const config = await (await import('../../../src/payload.config.ts')).default
  const { migrate } = await import('../../../src/database/migrate.ts')
  const { getSettings } = await import('../../../src/settings.ts')
  config.typescript.autoGenerate = false
  payload = await getPayload({ config })
  await migrate(payload, getSettings())
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

const articles = async () =>
  (await payload.find({ collection: 'articles', pagination: false, depth: 0, draft: true })).docs
const userOf = async (name: string): Promise<TypedUser> => {
  const { user } = await payload.login({
    collection: 'users',
    data: { email: `${name}@galley.example`, password: previousPassword },
  })
  return user as TypedUser
}

it('keeps every story, its stage and its trail', async () => {
  const all = await articles()
  expect(all).toHaveLength(13)
  expect(new Set(all.map(({ factCheckStatus }) => factCheckStatus))).toEqual(
    new Set(['unchecked', 'in-check', 'changes-requested', 'approved', 'stale']),
  )
  for (const { id } of all) expect(await verifyDeskEvents(payload, id)).toMatchObject({ ok: true })
})

it('serves the same to readers', async () => {
  const { createDelivery } = await import('../../../src/delivery/router.ts')
  const { default: express } = await import('express')
  const server = express().use(createDelivery(payload)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ articles(first: 50) { nodes { headline bodyText quotes { text } factCheck { status } related { label } } } }',
    }),
  })
  server.close()
  const { data } = (await response.json()) as {
    data: { articles: { nodes: { headline: string; bodyText: string }[] } }
  }
  const published = (await articles()).filter(({ publishedAt }) => publishedAt)
  expect(data.articles.nodes.length).toBeGreaterThan(5)
  expect(data.articles.nodes.length).toBeLessThanOrEqual(published.length)
  expect(data.articles.nodes.map(({ headline }) => headline)).toContain(
    'Port Ellery votes to dredge its harbour after two-year wait',
  )
  for (const { bodyText } of data.articles.nodes) expect(bodyText.length).toBeGreaterThan(50)
})

it('goes on working: a draft is checked, approved and published', async () => {
  const reporter = await userOf('reporter')
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      headline: 'After the upgrade',
      language: 'en',
      body: [{ children: [{ text: 'It runs.' }] }],
    },
    draft: true,
    user: reporter,
    overrideAccess: false,
  })
  const as = async (name: string) => createLocalReq({ user: await userOf(name) }, payload)
  await runCommand(commands.requestFactCheck, await as('reporter'), { articleId: id })
  const { passages } = await presentState(await as('checker'), id)
  await runCommand(commands.markNoCheckNeeded, await as('checker'), {
    articleId: id,
    passages: passages.map(({ key }) => key),
  })
  await runCommand(commands.submitRound, await as('checker'), { articleId: id })
  await runCommand(commands.approveFactCheck, await as('reviewer'), { articleId: id })
  const { article } = await runCommand(commands.publishArticle, await as('editor'), {
    articleId: id,
  })
  expect(article).toMatchObject({ _status: 'published', factCheckStatus: 'approved' })
})

it('has nothing left to migrate', async () => {
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false })
  const { migrations } = database.url
    ? await import('../../../src/migrations/mongodb/index.ts')
    : await import('../../../src/migrations/sqlite/index.ts')
  expect(docs.map(({ name }) => name).sort()).toEqual(
    migrations.map(({ name }: { name: string }) => name).sort(),
  )
})
