import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import type { Tarball } from './packPlugin.ts'

const pathsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : []

/** What a tarball of these sources holds and nothing else: each source compiled, with its types, and what people read. */
export const expectedFiles = ({ source }: Tarball): string[] => {
  const compiled = pathsIn(join(source, 'src')).flatMap((path) => {
    if (path.endsWith('.d.ts')) return []
    if (path.endsWith('.css')) return [`dist/${path}`]
    const name = path.replace(/\.tsx?$/, '')
    return [`dist/${name}.js`, `dist/${name}.d.ts`]
  })
  const images = pathsIn(join(source, 'images')).map((path) => `images/${path}`)
  return [...compiled, ...images, 'LICENSE', 'README.md', 'package.json'].sort()
}

export const textIn = ({ folder }: Tarball, path: string): string =>
  readFileSync(join(folder, path), 'utf8')

/** What a file of a tarball imports, as written; types imported in passing too. */
export const importsOf = (tarball: Tarball, path: string): string[] =>
  ts.preProcessFile(textIn(tarball, path)).importedFiles.map(({ fileName }) => fileName)

/** The file of the tarball a relative import means: declarations name the sources they were made of. */
export const targetOf = (from: string, to: string): string => {
  const path = normalize(join(dirname(from), to))
  return from.endsWith('.d.ts') ? path.replace(/\.tsx?$/, '.d.ts') : path
}

/** All that is loaded when Node imports a file of the tarball: files of its own, and packages. */
export const reachedFrom = (tarball: Tarball, path: string, seen = new Set<string>()): string[] => {
  if (seen.has(path)) return [...seen]
  seen.add(path)
  for (const to of path.endsWith('.js') ? importsOf(tarball, path) : [])
    if (to.startsWith('.')) reachedFrom(tarball, targetOf(path, to), seen)
    else seen.add(to)
  return [...seen]
}
