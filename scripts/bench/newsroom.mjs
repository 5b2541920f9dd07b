import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../setup.mjs'

export const password = 'the newsroom that is measured'

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** A folder, and on MongoDB a database, that nobody else uses. */
export const newPlace = async (mongo) => {
  const folder = await mkdtemp(join(tmpdir(), 'galley-bench-'))
  const address = mongo ? new URL(mongo) : undefined
  if (address) address.pathname = `/galley_bench_${randomBytes(6).toString('hex')}`
  const { NODE_OPTIONS: _options, DATABASE_URL: _database, ...inherited } = process.env
  return {
    env: {
      ...inherited,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      GALLEY_DATA: folder,
      GALLEY_DEMO_PASSWORD: password,
      ...(address ? { DATABASE_URL: address.href } : {}),
    },
    remove: async () => {
      await rm(folder, { recursive: true, force: true })
      if (!address) return
      const { MongoClient } = await import('mongodb')
      const client = await MongoClient.connect(address.href)
      await client.db().dropDatabase()
      await client.close()
    },
  }
}

/** Adds generated articles; their progress goes to standard error. */
export const addArticles = async ({ env }, articles, seed) => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/demoGenerate.ts', '--articles', articles, '--seed', seed],
    { cwd: root, env, stdio: ['ignore', 2, 2] },
  )
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The archive was not made. Its message is above.')
}

const megabytes = async (pid) => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1]
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null
}

/** A real server process on that place; `bootMilliseconds` is from its start to its first answer to a reader. */
export const startServer = async ({ env }) => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/index.ts'], {
    cwd: root,
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4000)))
  const gone = once(child, 'exit')
  process.once('exit', () => child.kill('SIGKILL'))

  const post = async (path, body, headers = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    return answer.text()
  }
  const answers = () =>
    post('/graphql', { query: '{ articles(first: 1) { nodes { slug } } }' }).then(
      (text) => text.startsWith('{"data"'),
      () => false,
    )
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`The server did not start.\n${said}`)
    await wait(10)
  }
  const bootMilliseconds = Math.round(performance.now() - begun)
  return {
    url,
    bootMilliseconds,
    post,
    ask: async (query, variables) => {
      const { data, errors } = JSON.parse(await post('/graphql', { query, variables }))
      if (errors) throw new Error(JSON.stringify(errors).slice(0, 500))
      return data
    },
    logIn: async (who) =>
      JSON.parse(await post('/api/users/login', { email: `${who}@galley.example`, password }))
        .token,
    megabytes: () => megabytes(child.pid),
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM')
      await gone
    },
  }
}

/** The floor, with these answers to send. */
export const startFloor = async (answers) => {
  const child = fork(join(root, 'scripts', 'bench', 'floor.mjs'), { execArgv: [] })
  process.once('exit', () => child.kill('SIGKILL'))
  child.send(answers)
  const [{ port }] = await once(child, 'message')
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGTERM') }
}
