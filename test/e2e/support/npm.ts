import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freshEnv } from '../../pack/support/run.ts'

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
/** The first start builds the admin UI and seeds the demo. */
const patience = 15 * 60_000

type Env = Record<string, string>
export type Ended = { status: number | null; out: string; err: string }

const open = (args: string[], env: Env): ChildProcess =>
  spawn('npm', args, { cwd: root, env: { ...freshEnv(), ...env } as NodeJS.ProcessEnv })

/** A command line of a document, `npm run import -- story.txt`, as somebody would type it in the project's folder. */
export const npm = async (line: string, env: Env, input = ''): Promise<Ended> => {
  const [program, ...args] = line.split(' ')
  if (program !== 'npm') throw new Error(`This is no npm command: ${line}`)
  const child = open(args, env)
  const ended: Ended = { status: null, out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (ended.out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (ended.err += text))
  child.stdin?.end(input)
  const [status] = (await once(child, 'close')) as [number | null]
  return { ...ended, status }
}

export type Started = {
  url: string
  /** Everything the terminal shows. */
  said: () => string
  /** Ends it as Ctrl-C or a service manager would, and waits until the server itself has gone. */
  stop: () => Promise<void>
}

/** `npm start`, until it says where it is. */
export const npmStart = async (env: Env): Promise<Started> => {
  const child = open(['start'], env)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  // The server holds the same pipes: they close when it has gone, not when npm has.
  const closed = once(child, 'close').then(() => 'closed' as const)
  const interrupted = () => child.kill('SIGTERM')
  process.once('exit', interrupted)
  const stop = async (): Promise<void> => {
    process.off('exit', interrupted)
    child.kill('SIGTERM')
    await closed
  }
  const address = new Promise<string>((resolve) => {
    const look = () => {
      const found = /Newsroom\s+(http:\S+)\/admin/.exec(said)?.[1]
      if (found) resolve(found)
    }
    child.stdout?.on('data', look)
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience)
  })
  const first = await Promise.race([address, closed, late])
  clearTimeout(timer)
  if (first !== 'closed' && first !== 'late') return { url: first, said: () => said, stop }
  await stop()
  throw new Error(`The server did not start.\n${said.slice(-4000)}`)
}
