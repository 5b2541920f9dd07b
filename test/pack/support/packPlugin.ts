import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../../scripts/setup.mjs'
import { run } from './run.ts'

export type PluginName = 'fact-check' | 'related-stories'

export type Manifest = {
  name: string
  version: string
  license: string
  sideEffects: string[]
  exports: Record<string, Record<string, string> | string>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}

/** A plugin as `npm publish` would send it. */
export type Tarball = {
  plugin: PluginName
  /** The sources it was made of. */
  source: string
  file: string
  /** What is in it, unpacked. */
  folder: string
  /** Paths in it, sorted. */
  files: string[]
  manifest: Manifest
}

/** Builds and packs a plugin, and unpacks what came of it beside. */
export const packPlugin = async (plugin: PluginName, into: string): Promise<Tarball> => {
  const source = join(root, 'plugins', plugin)
  const place = await mkdtemp(join(into, `${plugin}-`))
  await run('npm', ['pack', '--pack-destination', place], { cwd: source })
  const [name] = await readdir(place)
  if (!name) throw new Error(`npm pack left no file of ${plugin}.`)
  const file = join(place, name)
  await run('tar', ['-xzf', file], { cwd: place })
  const folder = join(place, 'package')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return {
    plugin,
    source,
    file,
    folder,
    files: entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort(),
    manifest: JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest,
  }
}
