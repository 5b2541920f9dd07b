import type { Field, PayloadComponent } from 'payload'

const component = '@galley/payload-related-stories/client#RelatedStories'

const isOurs = (given: PayloadComponent | undefined): boolean =>
  (typeof given === 'object' ? given.path : given) === component

/** Fields inside a field that are on the same screen. */
const inside = (field: Field): Field[] => {
  if (field.type === 'tabs') return field.tabs.flatMap(({ fields }) => fields)
  return 'fields' in field && field.type !== 'array' ? field.fields : []
}

/** What the project calls the field that shows a story's links; null where it has none. */
export const relatedFieldIn = (fields: readonly Field[]): string | null => {
  for (const field of fields) {
    if (field.type === 'ui' && isOurs(field.admin.components?.Field as PayloadComponent))
      return field.name
    const found = relatedFieldIn(inside(field))
    if (found !== null) return found
  }
  return null
}
