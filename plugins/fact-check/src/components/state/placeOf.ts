import type { ClientField } from 'payload'

/** Where a field stands in the edit view: its label, and the tab to open, if it stands in one. */
export type Place = { label: unknown; tab: number | null }

/** The ui field that holds the CheckPanel is named `check`. */
export const checkFieldName = 'check'

const within = (path: string, name: string): string | null => {
  if (path === name) return ''
  const next = path.charAt(name.length)
  return path.startsWith(name) && (next === '.' || next === '[')
    ? path.slice(name.length + 1)
    : null
}

/** Finds a field by its path (`leadMedia.caption`, `body[3]`); null when the collection has none such. */
export const placeOf = (
  fields: ClientField[],
  path: string,
  tab: number | null = null,
): Place | null => {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const [index, each] of field.tabs.entries()) {
        const rest = 'name' in each && each.name ? within(path, each.name) : path
        const found = rest === null ? null : placeOf(each.fields, rest, tab ?? index)
        if (found) return found
      }
    } else if ('name' in field && field.name) {
      const rest = within(path, field.name)
      if (rest === null) continue
      const inner = rest && 'fields' in field ? placeOf(field.fields, rest, tab) : null
      return inner ?? { label: 'label' in field ? field.label : undefined, tab }
    } else if ('fields' in field) {
      const found = placeOf(field.fields, path, tab)
      if (found) return found
    }
  }
  return null
}
