import { commands, runCommand } from '@galley/payload-fact-check'
import { createLocalReq, type TypedUser } from 'payload'
import { database } from '../../support/databases.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

const name = '20261128_213000_listed_rounds'

/** As it was before articles knew it: nothing stands on any row. */
const forget = async (): Promise<void> => {
  const { db } = newsroom.payload
  const nothing = { factCheckChecker: null, factCheckDeadline: null }
  const { docs } = await db.find<{ id: string }>({ collection: 'articles', pagination: false })
  for (const { id } of docs) await db.updateOne({ collection: 'articles', id, data: nothing })
  const versions = await db.findVersions<Record<string, unknown>>({
    collection: 'articles',
    pagination: false,
  })
  for (const { id, version } of versions.docs) {
    const { id: _, ...rest } = version
    await db.updateVersion({
      collection: 'articles',
      id,
      versionData: { version: { ...rest, ...nothing } } as never,
    })
  }
  await newsroom.payload.delete({
    collection: 'payload-migrations',
    where: { name: { equals: name } },
  })
}

it('fills in, when the newsroom is brought up to date, who checks the rounds that are open until when', async () => {
  const { payload, users } = newsroom
  const as = (role: 'reporter' | 'checker') =>
    createLocalReq({ user: { ...users[role], collection: 'users' } as TypedUser }, payload)
  const write = async (headline: string): Promise<string> => {
    const { id } = await payload.create({
      collection: 'articles',
      data: { headline, language: 'en', body: [{ children: [{ text: 'It runs.' }] }] },
      draft: true,
      user: users.reporter,
    })
    await runCommand(commands.requestFactCheck, await as('reporter'), { articleId: id })
    return String(id)
  }
  const [checked, back] = [await write('Checked'), await write('Taken back')]
  for (const id of [checked, back])
    await runCommand(commands.startCheck, await as('checker'), { articleId: id })
  await runCommand(commands.withdrawFactCheck, await as('reporter'), { articleId: back })
  const deadline = '2031-02-03T04:05:00.000Z'
  const { docs } = await payload.find({
    collection: 'fact-checks',
    where: { article: { equals: checked } },
  })
  await payload.db.updateOne({ collection: 'fact-checks', id: docs[0]!.id, data: { deadline } })
  await forget()

  const rowsOf = async (id: string) =>
    Promise.all(
      [false, true].map((draft) =>
        payload.findByID({ collection: 'articles', id, draft, depth: 0 }),
      ),
    )
  for (const row of await rowsOf(checked)) expect(row.factCheckChecker ?? null).toBeNull()

  const { migrate } = await import('../../../src/database/migrate.ts')
  await migrate(payload, {
    databaseUrl: database === 'mongodb' ? newsroom.databaseUrl : undefined,
    dataFolder: newsroom.dataFolder,
  })
  for (const row of await rowsOf(checked))
    expect(row).toMatchObject({
      factCheckChecker: users.checker.id,
      factCheckDeadline: deadline,
    })
  for (const row of await rowsOf(back)) {
    expect(row.factCheckChecker ?? null).toBeNull()
    expect(row.factCheckDeadline ?? null).toBeNull()
  }
})
