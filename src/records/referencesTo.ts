import type { BasePayload, FlattenedField } from 'payload'

export type Reference = { from: string; path: string; versioned: boolean; polymorphic: boolean }

const walk = (
  fields: FlattenedField[],
  slug: string,
  prefix = '',
): Omit<Reference, 'from' | 'versioned'>[] =>
  fields.flatMap((field) => {
    if (field.type === 'relationship' || field.type === 'upload') {
      const to = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo]
      return to.includes(slug as (typeof to)[number])
        ? [{ path: prefix + field.name, polymorphic: Array.isArray(field.relationTo) }]
        : []
    }
    return 'flattenedFields' in field && field.flattenedFields
      ? walk(field.flattenedFields, slug, `${prefix}${field.name}.`)
      : []
  })

/** Every field of the project's collections that may point at a collection; read from the config, so none is forgotten. */
export const referencesTo = (payload: BasePayload, slug: string): Reference[] =>
  payload.config.collections
    .filter(({ slug: from }) => !from.startsWith('payload-'))
    .flatMap((collection) =>
      walk(collection.flattenedFields, slug).map((reference) => ({
        ...reference,
        from: collection.slug,
        versioned: Boolean(collection.versions),
      })),
    )
