import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
const patience = 120_000

export type Server = {
  url: string
  /** Every line it wrote, to the terminal and the log. */
  lines(): string[]
  /** Those of its log that speak of a fault. */
  faults(): string[]
  signal(name: 'SIGINT' | 'SIGKILL' | 'SIGTERM'): void
  /** Its exit status, or the signal that ended it. */
  ended: Promise<number | string>
}

export type Place = { folder: string; url: string | undefined }

const isFault = (line: string): boolean => {
  if (!line.startsWith('{')) return /^\S*Error|^\s+at /.test(line)
  return (JSON.parse(line) as { level: number }).level >= 50
}

/** Spawns `npm start`'s server, or npm start itself, on a data folder; does not wait for it. */
export const spawnServer = (
  { folder, url: database }: Place,
  { log = 'warn', by = ['node', '--import', 'tsx', 'src/server/index.ts'] } = {},
) => {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const [command = '', ...args] = by
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    cwd: root,
    env: {
      ...inherited,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      GALLEY_DATA: folder,
      GALLEY_DEMO: '0',
      GALLEY_LOG: log,
      DATABASE_URL: database ?? '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  // A run that is interrupted takes its server with it.
  const takeAlong = () => child.kill('SIGKILL')
  process.once('exit', takeAlong)
  // `close` comes after `exit`, when the last of its output is read.
  const ended = once(child, 'close').then(([status, signal]: (number | string | null)[]) => {
    process.off('exit', takeAlong)
    return status ?? signal ?? 'nothing'
  })
  return { child, output: () => output, ended }
}

/** A real server in a process of its own, on a finished build; resolves once it is ready. */
export const startServer = async (
  place: Place,
  options?: Parameters<typeof spawnServer>[1],
): Promise<Server> => {
  const { child, output, ended } = spawnServer(place, options)
  const began = Date.now()
  let over = false
  void ended.then(() => (over = true))
  const address = () => /Newsroom\s+(http:\S+)\/admin/.exec(output())?.[1]
  while (!address()) {
    if (over || Date.now() - began > patience)
      throw new Error(`The server did not start.\n${output()}`)
    await wait(10)
  }
  const lines = () => output().split('\n').filter(Boolean)
  return {
    url: address() ?? '',
    lines,
    faults: () => lines().filter(isFault),
    signal: (name) => void child.kill(name),
    ended,
  }
}
