import { en } from './en.ts'
import { tr } from './tr.ts'

/** By language, under the key `import`, as Payload's `i18n.translations` takes it. */
export const importTranslations = { en: { import: en }, tr: { import: tr } }
