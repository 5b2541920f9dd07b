import { en } from './en.ts'
import { tr } from './tr.ts'

/** By language, under the key `editor`, as Payload's `i18n.translations` takes it. */
export const editorTranslations = { en: { editor: en }, tr: { editor: tr } }
