import { editorTranslations } from './editor/translations/index.ts'

/** Galley's own words in the admin UI; the plugins bring theirs. */
export const translations = { en: { ...editorTranslations.en }, tr: { ...editorTranslations.tr } }
