import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Client, InStatement } from '@libsql/client'
import { importTopics } from '../../../src/topics/importTopics.ts'
import { database } from '../../support/databases.ts'
import { startPublicReading } from '../delivery/startPublicReading.ts'
import { explainOnMongo, explains } from './support/explainOnMongo.ts'
import { deskQuestions, publicQuestions } from './support/questions.ts'

const patience = 600_000

/** As `npm run demo:generate` does: a process of its own, and so several times as fast as inside of a test. */
const generate = async (articles: number): Promise<void> => {
  const tool = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/demoGenerate.ts', '--articles', String(articles), '--seed', '1'],
    { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const [status] = (await once(tool, 'exit')) as [number | null]
  if (status !== 0) throw new Error(`The archive was not made (status ${status}).`)
}

let reading: Awaited<ReturnType<typeof startPublicReading>>
beforeAll(async () => {
  reading = await startPublicReading()
  await importTopics(reading.payload)
  // A server that does not explain tells its indexes alone, which are the same however much there is.
  const isExplained = database === 'sqlite' || (await explains(reading.payload))
  await generate(isExplained ? 10_000 : 300)
}, patience)
afterAll(() => reading.close())

/** The steps of a plan without those that go through what another step of it has found. */
const readsOf = (steps: string[]): string[] => {
  const found = steps.flatMap((step) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(step)?.[1] ?? [])
  return steps.filter((step) => !found.some((name) => step === `SCAN ${name}`))
}

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
    steps.push(...readsOf(plan.rows.map(({ detail }) => String(detail))))
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
}, 300_000)

it('answers every question of the desk by an index', async () => {
  for (const [name, ask] of await deskQuestions(reading)) {
    const steps = await explain(ask)
    expect([name, steps.length > 0]).toEqual([name, true])
    expect([name, steps.filter(isScanWithoutIndex)]).toEqual([name, []])
  }
}, 300_000)
