import type { FlattenedField } from 'payload'
import { plainText } from './plainText.ts'

type Fields = Record<string, unknown>

const rowsOf = (value: unknown): Fields[] =>
  [value].flat().filter((row): row is Fields => typeof row === 'object' && row !== null)

const isOpen = (field: FlattenedField): boolean =>
  !('hidden' in field && field.hidden) && !('access' in field && field.access?.read)

/**
 * The words of a document's rich text and text areas, in the order of its fields. Those whom a rule of their own hides from
 * some readers are left out: whoever finds a word knows that it stands there.
 */
export const textOf = (fields: readonly FlattenedField[], document: Fields): string =>
  fields
    .filter(isOpen)
    .flatMap((field): string[] => {
      const value = document[field.name]
      switch (field.type) {
        case 'richText':
        case 'textarea':
          return [plainText(value)]
        case 'group':
        case 'tab':
        case 'array':
          return rowsOf(value).map((row) => textOf(field.flattenedFields, row))
        default:
          return []
      }
    })
    .filter((text) => text.trim() !== '')
    .join('\n\n')
