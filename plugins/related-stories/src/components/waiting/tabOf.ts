import type { ClientField, ClientTab } from 'payload'

export type Label = ClientTab['label']
/** `in`: which of a tabs field's tabs; null for a field that stands in none. */
export type TabPlace = { in: number; label: Label } | null

const insideOf = (field: ClientField): ClientField[] =>
  'fields' in field && Array.isArray(field.fields) ? (field.fields as ClientField[]) : []

/** The tab a field is on, the outermost one; undefined where there is no such field. */
export const tabOf = (fields: readonly ClientField[], name: string): TabPlace | undefined => {
  for (const field of fields) {
    if ('name' in field && field.name === name) return null
    if (field.type === 'tabs') {
      const at = field.tabs.findIndex((tab) => tabOf(tab.fields, name) !== undefined)
      const tab = field.tabs[at]
      if (tab) return { in: at, label: tab.label ?? ('name' in tab ? tab.name : undefined) }
      continue
    }
    const inside = tabOf(insideOf(field), name)
    if (inside !== undefined) return inside
  }
  return undefined
}
