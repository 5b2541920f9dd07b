#!/usr/bin/env node
// npm test [-- <jest arguments>] runs the domain, unit and integration suites; npm run test:e2e runs the browser's.
import { spawnSync } from 'node:child_process'
import { statfsSync } from 'node:fs'
import { build } from './build.mjs'
import { install, root } from './setup.mjs'

install()
const [first, ...rest] = process.argv.slice(2)
const suites = ['bench', 'e2e', 'kill', 'pack'].includes(first)
  ? [`test/${first}`]
  : ['test/(domain|unit|integration)']
const args = suites[0] === `test/${first}` ? rest : process.argv.slice(2)
if (first === 'kill') build()

/** Where the suites' files lie: in memory, where a machine has plenty, since a disk makes every commit wait. */
const memory = '/dev/shm'
const hasRoom = () => {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > 8 * 2 ** 30
  } catch {
    return false
  }
}
// What is killed or measured writes as it does in the newsroom.
const inMemory = !['bench', 'kill'].includes(first) && !process.env.TMPDIR && hasRoom()

const named = args.some((argument) => !argument.startsWith('-'))

console.log(
  `Galley tests: database SQLite${process.env.TEST_MONGODB_URL ? ' and MongoDB' : ''}${inMemory ? `, files in ${memory}` : ''}; case folder ${process.env.GALLEY_CASES ? 'given' : 'not given (set GALLEY_CASES to add the real wire cases)'}`,
)
const result = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    ...(named ? [] : suites),
    // Each starts a server of its own, and builds it first: one after the other.
    ...(first === 'e2e' ? ['--runInBand'] : []),
    ...args,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(inMemory ? { TMPDIR: memory } : {}),
      NODE_ENV: 'test',
      PAYLOAD_DISABLE_ADMIN: undefined,
      DO_NOT_TRACK: '1',
    },
  },
)
process.exit(result.status ?? 1)
