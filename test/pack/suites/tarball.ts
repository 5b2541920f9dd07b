import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { root } from '../../../scripts/setup.mjs'
import type { Tarball } from '../support/packPlugin.ts'
import { expectedFiles, importsOf, reachedFrom, targetOf, textIn } from '../support/sourcesOf.ts'

const packageOf = (to: string): string =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/')
const isBuiltIn = (to: string): boolean => to.startsWith('node:') || builtinModules.includes(to)

const peers = {
  'fact-check': ['@payloadcms/next', '@payloadcms/ui', 'next', 'payload', 'react'],
  'related-stories': [
    '@payloadcms/next',
    '@payloadcms/ui',
    'next',
    'payload',
    'react',
    'react-dom',
  ],
}

/** What may be said of a plugin from its tarball alone. */
export const tarballSuite = (plugin: Tarball['plugin'], packed: () => Promise<Tarball>): void => {
  describe(`the tarball of ${plugin}`, () => {
    let tarball: Tarball
    let code: string[]
    beforeAll(async () => {
      tarball = await packed()
      code = tarball.files.filter((path) => /\.(js|d\.ts)$/.test(path))
    })

    it('holds what its sources make, its README, its images and its licence, and nothing else', () => {
      expect(tarball.files).toEqual(expectedFiles(tarball))
      expect(code.length).toBeGreaterThan(50)
      expect(textIn(tarball, 'LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
    })

    it('says what it is in its manifest', () => {
      const { manifest } = tarball
      expect(manifest).toMatchObject({
        name: `@galley/payload-${plugin}`,
        license: 'MIT',
        type: 'module',
        sideEffects: ['**/*.css'],
        engines: { node: '>=20.9.0' },
      })
      expect(manifest).not.toHaveProperty('private')
      const entries = Object.values(manifest.exports).flatMap((entry) =>
        typeof entry === 'string' ? [entry] : [entry.types, entry.default],
      )
      expect(entries.filter((entry) => !entry || !existsSync(join(tarball.folder, entry)))).toEqual(
        [],
      )
    })

    it('imports what it declares, declares what it imports, and knows neither Galley nor the other plugin', () => {
      const imported = code.flatMap((path) => importsOf(tarball, path))
      const packages = new Set(
        imported.filter((to) => !to.startsWith('.') && !isBuiltIn(to)).map(packageOf),
      )
      const { dependencies, peerDependencies } = tarball.manifest
      expect([...packages].sort()).toEqual(
        [...Object.keys(dependencies), ...Object.keys(peerDependencies)].sort(),
      )
      expect(Object.keys(peerDependencies).sort()).toEqual(peers[plugin])
    })

    it('leads nowhere outside of itself', () => {
      const lost = code.flatMap((path) =>
        importsOf(tarball, path)
          .filter((to) => to.startsWith('.') && !tarball.files.includes(targetOf(path, to)))
          .map((to) => `${path} → ${to}`),
      )
      expect(lost).toEqual([])
      const told = code.filter((path) =>
        /sourceMappingURL|file:\/\/|\/(home|root|work|Users)\//.test(textIn(tarball, path)),
      )
      expect(told).toEqual([])
    })

    it('begins client files with the directive that makes them so', () => {
      const components = tarball.files.filter((path) => /^dist\/components\/[^/]+\.js$/.test(path))
      expect(components.length).toBeGreaterThan(5)
      const without = [...components, 'dist/exports/client.js'].filter(
        (path) =>
          !/^['"]use client['"];?\n/.test(textIn(tarball, path)) && !formatters.includes(path),
      )
      expect(without).toEqual([])
    })

    it('is entered by Node without a component, a style or a bundler', () => {
      const reached = reachedFrom(tarball, 'dist/index.js')
      expect(reached).toContain('dist/options.js')
      expect(
        reached.filter((path) => /components|\.css$|@payloadcms\/ui|^react/.test(path)),
      ).toEqual([])
      expect(
        reachedFrom(tarball, 'dist/exports/client.js').some((path) => path.endsWith('.css')),
      ).toBe(true)
    })

    it('has every picture its README shows', () => {
      const shown = [...textIn(tarball, 'README.md').matchAll(/(?:src|srcset)="([^"]+)"/g)].map(
        ([, path]) => path,
      )
      expect(shown.length).toBeGreaterThan(0)
      expect(shown.filter((path) => !path || !tarball.files.includes(path))).toEqual([])
    })
  })
}

/** Pure functions that stand among related-stories' components. */
const formatters = ['Date', 'Day', 'Moment'].map((what) => `dist/components/format${what}.js`)
