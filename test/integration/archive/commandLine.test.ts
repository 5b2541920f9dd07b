import { spawnSync } from 'node:child_process'
import { root } from '../../../scripts/setup.mjs'
import { newDatabase } from '../../support/databases.ts'

const { drop, folder, url } = newDatabase()
afterAll(drop)

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/demoGenerate.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'development',
        NODE_OPTIONS: '',
        GALLEY_DATA: folder,
        DATABASE_URL: url ?? '',
        GALLEY_DEMO_PASSWORD: 'only for this test',
      },
    },
  )
  return { status, stdout, stderr }
}

describe('npm run demo:generate', () => {
  it('makes a newsroom where there is none, and adds to one that is there', () => {
    const first = run('--articles', '12', '--seed', 'x')
    expect(first.status).toBe(0)
    expect(first.stderr).toMatch(/^12 of 12 articles, \d+ a second\n$/)
    expect(first.stdout).toContain('log in as editor@galley.example')
    expect(first.stdout).toContain('12 articles added (seed x); the newsroom has 12 now.')
    const second = run('--articles', '8')
    expect([second.status, second.stdout]).toEqual([
      0,
      '8 articles added (seed 13); the newsroom has 20 now.\n',
    ])
  }, 120_000)

  it('says what it needs, and writes nothing, when it is asked for no number', () => {
    const { status, stdout, stderr } = run('--articles', 'many')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('A whole number from 1 to 1000000.')
  })
})
