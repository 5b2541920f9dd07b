import { spawn } from 'node:child_process'

/** Variables of the run around us that would change what a command in another project does. */
const foreign =
  /^(NODE_ENV|NODE_OPTIONS|JEST_.*|INIT_CWD|DATABASE_URL|PAYLOAD_.*|PORT|npm_(package|lifecycle|execpath|command).*|npm_config_(local_prefix|prefix))$/

/** The environment of a shell somebody just opened, calling nobody and asking nothing. */
export const freshEnv = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
  CI: '1',
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_prefer_offline: 'true',
  npm_config_update_notifier: 'false',
})

type Options = { cwd: string; env?: Record<string, string> }

/** Runs a command to its end and gives what it printed. Throws with all it said when it fails. */
export const run = (command: string, args: string[], { cwd, env }: Options): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...freshEnv(), ...env } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk
      said += chunk
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(printed)
      else reject(new Error(`${command} ${args.join(' ')} failed (${code}).\n${said.slice(-6000)}`))
    })
  })
