import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { optionsOf } from '../optionsOf.ts'

const fieldAt = (fields: FlattenedField[], path: string): FlattenedField | undefined => {
  const [name, ...rest] = path.split('.')
  const field = fields.find((each) => each.name === name)
  if (rest.length === 0 || !field) return field
  return 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest.join('.')) : undefined
}

/** What the project calls a field of its articles in a language; undefined when it has no word of that language. */
export const labelAt = (
  { payload }: PayloadRequest,
  path: string,
  language: string,
): string | undefined => {
  const { config } = payload.collections[optionsOf(payload).collection as CollectionSlug] ?? {}
  const field = fieldAt(config?.flattenedFields ?? [], path)
  const label = field && 'label' in field ? field.label : undefined
  return typeof label === 'object' ? (label as Record<string, string>)[language] : undefined
}
