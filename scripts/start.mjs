#!/usr/bin/env node
// npm start: installs and builds what is missing or stale, then runs the server until it is told to stop.
import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { setInterval } from 'node:timers'
import { build } from './build.mjs'
import { checkNode, install, root } from './setup.mjs'

checkNode()
install()
// A bad setting is told before minutes of building, not after.
const settings = spawnSync(process.execPath, ['--import', 'tsx', 'src/server/checkSettings.ts'], {
  cwd: root,
  stdio: 'inherit',
})
if (settings.status !== 0) process.exit(settings.status ?? 1)
build()

const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/index.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))

// npm runs this through a shell, which does not pass on the signal that ends it: its death is the signal then.
const parent = process.ppid
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid === parent || server.kill('SIGTERM'), 500).unref()

server.on('exit', (code, signal) =>
  process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)),
)
