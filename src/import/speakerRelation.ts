import type { KnownRecord } from './names.ts'

/** A record as the quote's `speaker` relation holds it; places do not speak. */
export const speakerRelation = (record: KnownRecord | null) => {
  if (record?.type === 'person') return { relationTo: 'people' as const, value: record.id }
  if (record?.type === 'organization') {
    return { relationTo: 'organizations' as const, value: record.id }
  }
  return null
}
