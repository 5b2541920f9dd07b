import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('serve.ts', import.meta.url))

/** A server in a process of its own on the newsroom's data folder and database, as a test or a crash would have it. */
export const startServer = async (dataFolder: string, env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, GALLEY_DATA: dataFolder, GALLEY_LOG: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const exited = once(child, 'exit') as Promise<[number | null]>
  const [first] = (await Promise.race([once(child, 'message'), exited])) as [unknown]
  const { port } = (first ?? {}) as { port?: number }
  if (!port) throw new Error(`The server did not start.\n${said}`)
  return {
    address: `http://127.0.0.1:${port}`,
    /** All it wrote to the terminal and the log. */
    said: () => said,
    /** Asks it to stop and waits; its exit status. */
    stop: async (): Promise<number | null> => {
      child.kill('SIGTERM')
      const [status] = await exited
      return status
    },
  }
}
