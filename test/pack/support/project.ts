import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { freePort } from '../../e2e/support/freePort.ts'
import { copyBlankProject, lockedVersion } from './blankProject.ts'
import type { Tarball } from './packPlugin.ts'
import type { Block } from './readReadme.ts'
import { freshEnv, run } from './run.ts'

/** A project that somebody set up by a README, and what the README's commands printed. */
export type Project = { folder: string; printed: string }

const putFile = async (folder: string, { file, code }: Block): Promise<void> => {
  if (!file) return
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), code)
}

/** A README's commands, the package's name put where a registry would have it. */
const commandsOf = (blocks: Block[], { file, manifest }: Tarball): string[] =>
  blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .map((line) => line.replace(`npm install ${manifest.name}`, `npm install ${file}`))

type Setup = {
  blank: string
  folder: string
  tarball: Tarball
  /** Blocks of the README that set it up: the first command gets the package, the others follow once files are written. */
  steps: Block[]
  /** Other files of the README; the last of a name stays. */
  files?: Block[]
  /** Packages the project needs beside, at the versions locked here. */
  also?: string[]
}

/**
 * Runs one command of a README. Payload's command line now and then ends before it began, with status 0 and nothing
 * printed (Node 20 does not wait for a module that tsx loads in a thread): as a person would, it is run again.
 */
const runStep = async (command: string, folder: string): Promise<string> => {
  for (let tries = 1; ; tries++) {
    const printed = await run('sh', ['-c', command], { cwd: folder })
    if (printed || tries === 5 || !command.startsWith('npx payload ')) return printed
  }
}

/** Does what a README says, in a copy of the blank project. */
export const setUpProject = async ({
  blank,
  folder,
  tarball,
  steps,
  files = [],
  also = [],
}: Setup): Promise<Project> => {
  await copyBlankProject(blank, folder)
  for (const name of also) {
    const wanted = `${name}@${await lockedVersion(name)}`
    await run('npm', ['install', '--save-exact', wanted], { cwd: folder })
  }
  const [install = '', ...rest] = commandsOf(steps, tarball)
  await run('sh', ['-c', install], { cwd: folder })
  for (const block of [...steps, ...files]) await putFile(folder, block)
  let printed = ''
  for (const command of rest) printed += await runStep(command, folder)
  return { folder, printed }
}

/** Builds for production, as `npm run build` would; Next checks the project's types on the way. */
export const buildProject = async ({ folder }: Project): Promise<string> =>
  run(process.execPath, [join(folder, 'node_modules/next/dist/bin/next'), 'build'], { cwd: folder })

export type Running = { url: string; output: () => string; stop: () => Promise<void> }

/** Starts what was built and waits until it answers. */
export const startProject = async ({ folder }: Project): Promise<Running> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = spawn(
    process.execPath,
    [
      join(folder, 'node_modules/next/dist/bin/next'),
      'start',
      '-p',
      String(port),
      '-H',
      '127.0.0.1',
    ],
    { cwd: folder, env: freshEnv() as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  const gone = once(server, 'exit')
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk
      if (said.includes('Ready in')) resolve()
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    void gone.then(() => reject(new Error(`The server did not start.\n${said.slice(-4000)}`)))
  })
  // A test run that is interrupted takes its server with it.
  process.once('exit', () => server.kill('SIGTERM'))
  await ready
  return {
    url,
    output: () => said,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM')
      await gone
    },
  }
}

/** The versions a project has of packages, and what npm says is wrong with them. */
export const installedVersions = async ({ folder }: Project): Promise<Record<string, string>> => {
  const { dependencies } = JSON.parse(
    await run('npm', ['ls', '--json', '--depth=0'], { cwd: folder }),
  ) as { dependencies: Record<string, { version: string }> }
  return Object.fromEntries(
    Object.entries(dependencies).map(([name, { version }]) => [name, version]),
  )
}
