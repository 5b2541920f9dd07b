import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/setup.mjs'
import { readSettings } from '../../src/settings/readSettings.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const compose = read('compose.yaml')

const folder = mkdtempSync(join(tmpdir(), 'galley-deploy-'))
const script = join(folder, 'deploy/make-env.sh')
const made = join(folder, '.env')
beforeAll(() => {
  mkdirSync(join(folder, 'deploy'))
  copyFileSync(join(root, 'deploy/make-env.sh'), script)
  execFileSync('sh', [script])
})
afterAll(() => rmSync(folder, { recursive: true }))

const secrets = (): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(made, 'utf8').matchAll(/^(\w+)=(.+)$/gm)].map(([, name, value]) => [
      name,
      value,
    ]),
  )

/** The environment of an instance, as Compose would fill it in. */
const environment = (): Record<string, string> => {
  const block = /\n {2}environment:\n((?: {4}.*\n)+)/.exec(compose)?.[1] ?? ''
  const filled = block.replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind: string | undefined, rest = '') => {
      const value = secrets()[name]
      if (value === undefined && kind !== '-') throw new Error(`${name} is not in .env`)
      return value ?? rest
    },
  )
  return Object.fromEntries(
    [...filled.matchAll(/^ {4}(\w+): (.*)$/gm)].map(([, name, value]) => [name, value]),
  )
}

describe('the secrets of a deployment', () => {
  it('are made once, for their owner’s eyes, and differ each time', () => {
    const before = readFileSync(made, 'utf8')
    expect(statSync(made).mode & 0o777).toBe(0o600)
    expect(() => execFileSync('sh', [script], { stdio: 'ignore' })).toThrow()
    expect(readFileSync(made, 'utf8')).toBe(before)
    rmSync(made)
    execFileSync('sh', [script])
    expect(secrets().NEWSROOM_SECRET).toMatch(/^[0-9a-f]{64}$/)
    expect(before).not.toContain(secrets().NEWSROOM_SECRET)
  })

  it('are in no commit', () => {
    const tracked = execFileSync('git', ['ls-files', '.env', 'data'], { cwd: root })
    expect(String(tracked)).toBe('')
    expect(read('.gitignore').split('\n')).toContain('/.env')
  })

  it('mean the containers alone, though Galley’s own tools read that file too', () => {
    expect(readSettings(secrets())).toEqual(readSettings({}))
    expect(Object.keys(secrets()).filter((name) => !name.startsWith('NEWSROOM_'))).toEqual([])
  })
})

it('an instance of compose.yaml has settings it can start with, each of them documented', () => {
  const env = environment()
  expect(readSettings(env)).toMatchObject({
    databaseUrl: 'mongodb://mongodb:27017/galley?replicaSet=rs0',
    demo: false,
    trustedProxies: ['uniquelocal'],
    bucket: { name: 'galley', endpoint: 'http://storage:7070', forcePathStyle: true },
  })
  const documented = read('docs/settings.md')
  expect(Object.keys(env).filter((name) => !documented.includes(`\`${name}\``))).toEqual([])
})

it('the image is made of files there are, and of nothing that is secret', () => {
  const ignored = read('.dockerignore').split('\n')
  const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)]
    .flatMap(([, files = '']) => files.split(' '))
    .filter((file) => file !== '.')
  expect(copied.length).toBeGreaterThan(5)
  for (const file of copied) {
    expect({ file, there: existsSync(join(root, file)) }).toEqual({ file, there: true })
    expect(ignored).toContain(`!${file.split('/')[0]}`)
  }
  expect(ignored.filter((line) => /^!.*(env|data|\.git|secret)/.test(line))).toEqual([])
})
