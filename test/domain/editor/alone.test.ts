import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const skipped = ['node_modules', 'dist', '.next', 'migrations']
const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.includes(entry.name) ? [] : sourcesOf(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
/** Any mention of a module, static, dynamic or by type: `from 'x'`, `import 'x'`, `import('x')`, `require('x')`. */
const imports = (source: string): string[] =>
  [...source.matchAll(/(?:from|import|require)\s*\(?\s*['"`]([^'"`]+)['"`]/g)].map(
    ([, name = '']) => name,
  )
const knowsSlate = (source: string) =>
  imports(source).some((name) => /^(slate\b|@payloadcms\/richtext-slate\b)/.test(name))

const root = process.cwd()
const pure = /^src\/editor\/[^/]+\.ts$/

describe('Slate', () => {
  it('is recognised however it is imported', () => {
    expect(knowsSlate(`import { createEditor } from 'slate'`)).toBe(true)
    expect(knowsSlate(`const x = await import("slate-react")`)).toBe(true)
    expect(knowsSlate(`import type { Y } from '@payloadcms/richtext-slate/client'`)).toBe(true)
    expect(knowsSlate(`import { slated } from './slate.ts'`)).toBe(false)
  })

  it('is known to src/editor alone', () => {
    const files = ['src', 'collections', 'plugins']
      .flatMap((folder) => sourcesOf(join(root, folder)))
      .map((path) => relative(root, path).replaceAll('\\', '/'))
    expect(files.length).toBeGreaterThan(20)
    const knowing = files.filter((path) => knowsSlate(readFileSync(join(root, path), 'utf8')))
    expect(knowing.filter((path) => !path.startsWith('src/editor/'))).toEqual([])
    expect(knowing).toContain('src/editor/newsroomEditor.ts')
  })

  it('is known to no file about the tree itself, nor is any other framework', () => {
    const glue = ['newsroomEditor.ts', 'validateBody.ts', 'refuseDrafts.ts']
    const frameworks = /^(slate|@payloadcms|payload$|react|next|express|graphql)/
    for (const path of sourcesOf(join(root, 'src/editor'))) {
      const name = relative(root, path).replaceAll('\\', '/')
      if (!pure.test(name) || glue.some((file) => name.endsWith(file))) continue
      expect([
        name,
        imports(readFileSync(path, 'utf8')).filter((from) => frameworks.test(from)),
      ]).toEqual([name, []])
    }
  })
})
