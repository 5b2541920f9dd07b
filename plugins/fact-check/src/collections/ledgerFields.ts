import type { CollectionSlug, Field } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { recordWord } from './recordWord.ts'

/** A label in the admin's languages. */
export const label = (en: string, tr: string) => ({ label: { en, tr } })

export const text = (name: string, en: string, tr: string): Field => ({
  name,
  type: 'text',
  ...label(en, tr),
})

type UserField = (name: string, en: string, tr: string) => Field

/** Relations to the people of the desk. */
export const userField =
  ({ users }: ResolvedOptions): UserField =>
  (name, en, tr) => ({
    name,
    type: 'relationship',
    relationTo: users as CollectionSlug,
    index: true,
    ...label(en, tr),
  })

export const articleField = ({ collection }: ResolvedOptions): Field => ({
  name: 'article',
  type: 'relationship',
  relationTo: collection as CollectionSlug,
  index: true,
  ...label('Article', 'Haber'),
})

/** A W3C TextQuoteSelector with its field, and what became of it when the text changed. */
export const anchorFields: Field[] = [
  text('field', 'Field', 'Alan'),
  { name: 'exact', type: 'textarea', required: true, ...label('Words', 'Sözler') },
  text('prefix', 'Before them', 'Öncesi'),
  text('suffix', 'After them', 'Sonrası'),
  { name: 'start', type: 'number', ...label('Position', 'Konum') },
  { name: 'anchorState', type: 'text', ...label('Place', 'Yeri'), ...recordWord },
  {
    name: 'candidates',
    type: 'json',
    ...label('Where it may stand now', 'Şimdi durabileceği yerler'),
  },
]
