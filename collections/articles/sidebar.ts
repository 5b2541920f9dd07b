import type { Field } from 'payload'
import { genreOptions, languageOptions, sectionOptions } from '../../src/articles/vocabulary.ts'

export const articleSidebar: Field[] = [
  {
    name: 'slug',
    type: 'text',
    index: true,
    label: { en: 'Slug', tr: 'Kısa adres' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Made from the headline; fixed once published.',
        tr: 'Başlıktan üretilir; ilk yayından sonra değişmez.',
      },
    },
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    defaultValue: 'en',
    index: true,
    options: languageOptions,
    label: { en: 'Language', tr: 'Dil' },
    admin: { position: 'sidebar', isClearable: false },
  },
  {
    name: 'section',
    type: 'select',
    index: true,
    options: sectionOptions,
    label: { en: 'Section', tr: 'Bölüm' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'genre',
    type: 'select',
    defaultValue: 'news',
    options: genreOptions,
    label: { en: 'Genre', tr: 'Tür' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'topics',
    type: 'relationship',
    index: true,
    relationTo: 'topics',
    hasMany: true,
    filterOptions: { retired: { not_equals: true } },
    label: { en: 'Topics', tr: 'Konular' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'urgency',
    type: 'number',
    min: 1,
    max: 9,
    defaultValue: 5,
    label: { en: 'Urgency, 1 (flash) to 9', tr: 'Öncelik, 1 (flaş) – 9' },
    admin: { position: 'sidebar', step: 1 },
  },
  {
    name: 'byline',
    type: 'relationship',
    index: true,
    relationTo: 'people',
    hasMany: true,
    label: { en: 'Byline', tr: 'İmza' },
    admin: { position: 'sidebar' },
  },
]
