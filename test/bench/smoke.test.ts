import { spawnSync } from 'node:child_process'
import { root } from '../../scripts/setup.mjs'

const keys = ['name', 'requestsPerSecond', 'p50', 'p99', 'ratioToFloor', 'ratioToPayload']

type Row = Record<string, string | number | null>

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/bench.mjs', '--json', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    maxBuffer: 64_000_000,
  })

/** The smallest run there is. What it measures says nothing; that it measures all of it is what counts. */
const tiny = ['--articles', '40', '--screen-articles', '60', '--seconds', '1', '--rounds', '1']

const check = (stdout: string): Row[] => {
  expect(stdout.trim().split('\n')).toHaveLength(1)
  const answer = JSON.parse(stdout) as { rows: Row[] }
  expect(Object.keys(answer)).toEqual(['rows'])
  for (const row of answer.rows) {
    expect(Object.keys(row).slice(0, keys.length)).toEqual(keys)
    for (const key of keys.slice(1))
      expect([row.name, key, row[key] === null || Number.isFinite(row[key])]).toEqual([
        row.name,
        key,
        true,
      ])
  }
  return answer.rows
}

describe('npm run bench', () => {
  it('measures reads, writes, start, memory and screens, and prints nothing but JSON', () => {
    const { status, stdout, stderr } = bench(...tiny)
    expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
    const rows = check(stdout)
    const named = (start: string) => rows.filter(({ name }) => String(name).startsWith(start))
    const measured = rows.filter(({ requestsPerSecond }) => Number(requestsPerSecond) > 0)
    expect(measured).toHaveLength(9)
    expect(measured.every((row) => Object.keys(row).length === keys.length)).toBe(true)
    // Eight rows of reads are compared; the writes are not.
    expect(rows.filter(({ ratioToFloor }) => Number(ratioToFloor) > 0)).toHaveLength(8)
    expect(rows.filter(({ ratioToPayload }) => Number(ratioToPayload) > 0)).toHaveLength(8)
    // What others are compared with is itself once as quick.
    expect(named('/api/graphql').map(({ ratioToPayload }) => ratioToPayload)).toEqual([1, 1])
    expect(named('bare Express').map(({ ratioToFloor }) => ratioToFloor)).toEqual([1, 1])
    expect(rows.filter(({ milliseconds }) => Number(milliseconds) > 0)).toHaveLength(5)
    expect(rows.filter(({ megabytes }) => Number(megabytes) > 0)).toHaveLength(1)
  }, 900_000)

  it('says why it did not measure', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/bench.mjs', '--json', '--mongo'],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', TEST_MONGODB_URL: '' },
      },
    )
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('Set TEST_MONGODB_URL')
  })
})
