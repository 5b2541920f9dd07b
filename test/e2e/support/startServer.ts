import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './freePort.ts'

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
/** The first start builds the admin UI and seeds the demo. */
const patience = 15 * 60_000

export const demoPassword = 'the-newsroom-under-test'
export type Server = { url: string; output: () => string; stop: () => Promise<void> }

/** Starts the newsroom the way `npm start` does, on a data folder of its own, and waits until it is ready. */
export const startServer = async (settings: Record<string, string> = {}): Promise<Server> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'galley-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const lines: string[] = []
  const { NODE_OPTIONS: _options, DATABASE_URL: _database, ...inherited } = process.env
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...inherited,
      NODE_ENV: 'production',
      PORT: String(port),
      GALLEY_DATA: dataFolder,
      GALLEY_DEMO: '1',
      GALLEY_DEMO_PASSWORD: demoPassword,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const keep = (chunk: Buffer) => lines.push(chunk.toString())
  server.stdout.on('data', keep)
  server.stderr.on('data', keep)
  const output = () => lines.join('').slice(-4000)
  const gone = once(server, 'exit')
  // A test run that is interrupted takes its server with it.
  process.once('exit', () => server.kill('SIGTERM'))

  const deadline = Date.now() + patience
  const ready = () =>
    fetch(`${url}/readyz`)
      .then(({ ok }) => ok)
      .catch(() => false)
  while (!(await ready())) {
    if (server.exitCode !== null) throw new Error(`The server did not start.\n${output()}`)
    if (Date.now() > deadline) {
      server.kill('SIGTERM')
      throw new Error(`The server was not ready in time.\n${output()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return {
    url,
    output,
    stop: async () => {
      if (server.exitCode === null) {
        server.kill('SIGTERM')
        await gone
      }
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
