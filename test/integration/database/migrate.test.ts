import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { newDatabase } from '../../support/databases.ts'

const database = newDatabase()
afterAll(() => database.drop())

const script = `
  const { getPayload } = await import('payload')
  const { default: config } = await import('./src/payload.config.ts')
  const { getSettings } = await import('./src/settings.ts')
  const { migrate } = await import('./src/database/migrate.ts')
  const payload = await getPayload({ config })
  await migrate(payload, getSettings())
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false })
  process.send(docs.map(({ name }) => name), undefined, undefined, () => process.exit(0))`

const processOf = () =>
  spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GALLEY_DATA: database.folder,
      DATABASE_URL: database.url ?? '',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

it('makes the schema once, though two processes start on one new folder', async () => {
  const processes = [processOf(), processOf()]
  const told = await Promise.all(processes.map((started) => once(started, 'message')))
  const [first, second] = told.map(([names]) => names as string[])
  expect(first?.length).toBeGreaterThan(0)
  expect(new Set(first).size).toBe(first?.length)
  expect(second).toEqual(first)
})
