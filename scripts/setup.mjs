// What the two commands share: a plain Node script, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const oldestNode = [20, 9]

/** Ends with one sentence when this Node is older than Galley can run on. */
export const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [needMajor, needMinor] = oldestNode
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return
  console.error(
    `Galley needs Node ${oldestNode.join('.')} or newer, and this is ${process.versions.node}: see https://nodejs.org.`,
  )
  process.exit(1)
}

/** Installs the locked dependencies when they are missing or older than the lock file; exits with npm's status on failure. */
export const install = () => {
  const installed = join(root, 'node_modules', '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.log('Installing dependencies (first run, or the lock file changed) …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('npm ci failed, so nothing was started. Its message is above.')
    process.exit(status ?? 1)
  }
}
