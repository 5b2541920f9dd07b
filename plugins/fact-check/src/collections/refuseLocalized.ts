import type { CollectionConfig, Config, Field } from 'payload'
import type { ResolvedOptions } from '../options.ts'

type Loose = { name?: string; localized?: boolean; fields?: Field[]; tabs?: Loose[] }

/** Paths of the fields that hold another value per locale, themselves or through what they stand in. */
const localizedPaths = (fields: Loose[], prefix = '', within = false): string[] =>
  fields.flatMap((field) => {
    const path = field.name ? `${prefix}${field.name}` : prefix
    const localized = within || field.localized === true
    const inside = [...(field.fields ?? []), ...(field.tabs ?? [])] as Loose[]
    const below = localizedPaths(inside, field.name ? `${path}.` : prefix, localized)
    return field.name && localized ? [path, ...below] : below
  })

/** One article is one text in one language: a scope that differs by locale would go live unread in the others. */
export const refuseLocalized = (
  { fields, slug }: CollectionConfig,
  { scope }: ResolvedOptions,
  { localization }: Config,
): void => {
  if (!localization) return
  const localized = localizedPaths(fields as Loose[])
  const wrong = scope.find(({ field }) => localized.includes(field))
  if (wrong)
    throw new Error(
      `factCheck: “${wrong.field}” of “${slug}” is localized. Each language is checked on its own: make it another document.`,
    )
}
