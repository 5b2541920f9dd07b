// Builds the admin UI when its sources changed since the last build: a plain Node script, like all in this folder.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

const sources = [
  'src',
  'collections',
  'plugins',
  'next.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const ignored = new Set(['node_modules', 'dist', '.next'])

const filesIn = (path) => {
  if (!existsSync(join(root, path))) return []
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  return entries.flatMap((entry) => {
    if (ignored.has(entry.name)) return []
    const inner = `${path}/${entry.name}`
    return entry.isDirectory() ? filesIn(inner) : [inner]
  })
}

const isFolder = (path) => !path.includes('.')

/** One hash over the paths and contents of everything the build reads. */
export const hashSources = () => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((path) => (isFolder(path) ? filesIn(path) : [path])).sort()) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.update(process.version).digest('hex')
}

const stamp = join(root, '.next', 'galley-build')

/** Runs `next build` unless the last one saw the same sources; exits with its status on failure. */
export const build = () => {
  const wanted = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log(
    'Building the newsroom (first run, or its sources changed): this takes a minute or two …',
  )
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) {
    console.error('The build failed, so nothing was started. Its message is above.')
    process.exit(status ?? 1)
  }
  writeFileSync(stamp, wanted)
}
