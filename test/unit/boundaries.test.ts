import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../../scripts/setup.mjs'

const frameworks = /^(payload|@payloadcms\/|react|express|next|graphql)/

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !/node_modules|\/dist\//.test(file))

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, to = '']) => to,
  )

const offences = (folders: string[], forbidden: (to: string, file: string) => boolean): string[] =>
  folders.flatMap(filesIn).flatMap((file) =>
    importsOf(file)
      .filter((to) => forbidden(to, file))
      .map((to) => `${file} → ${to}`),
  )

/** Where a relative import leads, from the project's root; a package stays what it is. */
const target = (to: string, file: string): string =>
  to.startsWith('.') ? relative(root, join(root, file, '..', to)) : to

describe('imports run downward', () => {
  it('finds the folders it is about', () => {
    expect(filesIn('plugins/fact-check/src/domain').length).toBeGreaterThan(5)
    expect(filesIn('src/import/text').length).toBeGreaterThan(5)
    expect(filesIn('src/delivery/present').length).toBeGreaterThan(0)
  })

  it('keeps domain code, the parser and the presenters free of frameworks', () => {
    const pure = [
      'plugins/fact-check/src/domain',
      'plugins/related-stories/src/domain',
      'src/import/text',
      'src/delivery/present',
    ]
    expect(offences(pure, (to) => frameworks.test(to))).toEqual([])
  })

  it('keeps a domain folder to itself', () => {
    const domains = ['plugins/fact-check/src/domain', 'plugins/related-stories/src/domain']
    expect(
      offences(
        domains,
        (to, file) => to.startsWith('.') && !target(to, file).includes('/src/domain/'),
      ),
    ).toEqual([])
  })

  it('keeps plugins from knowing Galley or each other', () => {
    expect(
      offences(
        ['plugins'],
        (to, file) =>
          to.startsWith('@galley/') ||
          !/^plugins\/|^[^.]/.test(target(to, file)) ||
          target(to, file).startsWith('src/'),
      ),
    ).toEqual([])
  })

  it('lets collections know neither delivery nor server', () => {
    expect(
      offences(['collections'], (to, file) => /^src\/(delivery|server)\//.test(target(to, file))),
    ).toEqual([])
  })
})
