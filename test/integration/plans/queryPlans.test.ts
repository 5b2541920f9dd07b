import type { Client, InStatement } from '@libsql/client'
import { generateArchive } from '../../../src/archive/generateArchive.ts'
import { importTopics } from '../../../src/topics/importTopics.ts'
import { database } from '../../support/databases.ts'
import { startPublicReading } from '../delivery/startPublicReading.ts'
import { explainOnMongo } from './support/explainOnMongo.ts'
import { deskQuestions, publicQuestions } from './support/questions.ts'

const articles = 10_000

let reading: Awaited<ReturnType<typeof startPublicReading>>
beforeAll(async () => {
  reading = await startPublicReading()
  await importTopics(reading.payload)
  await generateArchive(reading.payload, { articles, seed: '1' })
}, 300_000)
afterAll(() => reading.close())

/** The plan SQLite makes of every statement that answers a question. */
const explainOnSqlite = async (ask: () => Promise<unknown>): Promise<string[]> => {
  const { client } = reading.payload.db as unknown as { client: Client }
  const statements: InStatement[] = []
  const execute = client.execute.bind(client) as (
    statement: InStatement,
  ) => ReturnType<Client['execute']>
  client.execute = ((statement: InStatement) => {
    statements.push(statement)
    return execute(statement)
  }) as Client['execute']
  try {
    await ask()
  } finally {
    client.execute = execute as Client['execute']
  }
  const steps: string[] = []
  for (const statement of statements) {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
    if (!/^\s*(select|with)/i.test(sql)) continue
    const plan = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    steps.push(...plan.rows.map(({ detail }) => String(detail)))
  }
  return steps
}

const explain = (ask: () => Promise<unknown>): Promise<string[]> =>
  database === 'sqlite' ? explainOnSqlite(ask) : explainOnMongo(reading.payload, ask)

/** Reads of a whole table or collection; walking an index in its order is one too, where nothing stops it early. */
const isScan = (step: string): boolean =>
  /^SCAN (?!CONSTANT|\(|json_)/.test(step) || /^COLLSCAN/.test(step)
const isScanWithoutIndex = (step: string): boolean => isScan(step) && !/USING .*INDEX/.test(step)

it('answers every question of readers without reading a whole table', async () => {
  for (const [name, ask] of await publicQuestions(reading)) {
    const steps = await explain(ask)
    expect([name, steps.length > 0]).toEqual([name, true])
    expect([name, steps.filter(isScan)]).toEqual([name, []])
  }
}, 120_000)

it('answers every question of the desk by an index', async () => {
  for (const [name, ask] of await deskQuestions(reading)) {
    const steps = await explain(ask)
    expect([name, steps.length > 0]).toEqual([name, true])
    expect([name, steps.filter(isScanWithoutIndex)]).toEqual([name, []])
  }
}, 120_000)
