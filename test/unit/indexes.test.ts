import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FlattenedField } from 'payload'

type Relation = { path: string; indexed: boolean }

const relationsIn = (fields: FlattenedField[], prefix: string): Relation[] =>
  fields.flatMap((field) => {
    const path = `${prefix}.${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return [{ path, indexed: Boolean(field.index ?? field.unique) }]
    return 'flattenedFields' in field && field.flattenedFields
      ? relationsIn(field.flattenedFields, path)
      : []
  })

const folder = mkdtempSync(join(tmpdir(), 'galley-indexes-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('every relation has an index: records are looked up from their other side, and before one is deleted', async () => {
  process.env.GALLEY_DATA = folder
  const config = await (await import('../../src/payload.config.ts')).default
  const relations = config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ flattenedFields, slug }) => relationsIn(flattenedFields, slug))
  expect(relations.length).toBeGreaterThan(20)
  expect(relations.filter(({ indexed }) => !indexed)).toEqual([])
})
