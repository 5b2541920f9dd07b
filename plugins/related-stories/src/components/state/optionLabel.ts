import type { ClientField } from 'payload'
import { said } from './said.ts'

/** Fields of the same document inside a field: a named group, an array or a block has a document of its own. */
const besides = (field: ClientField): ClientField[] => {
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : tab.fields))
  if (field.type === 'row' || field.type === 'collapsible') return field.fields
  return field.type === 'group' && !('name' in field && field.name) ? field.fields : []
}

/** What a select or radio field calls one of its values; null for a field that has no such option. */
export const optionLabel = (
  fields: readonly ClientField[],
  name: string,
  value: string,
  language: string,
): string | null => {
  for (const field of fields) {
    if ('name' in field && field.name === name) {
      if (field.type !== 'select' && field.type !== 'radio') return null
      const option = field.options.find(
        (each) => (typeof each === 'string' ? each : each.value) === value,
      )
      return typeof option === 'object' ? said(option.label, language) : null
    }
    const found = optionLabel(besides(field), name, value, language)
    if (found !== null) return found
  }
  return null
}
