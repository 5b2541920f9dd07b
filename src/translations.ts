import { editorTranslations } from './editor/translations/index.ts'
import { importTranslations } from './import/translations/index.ts'

/** Galley's own words in the admin UI; the plugins bring theirs. */
export const translations = {
  en: { ...editorTranslations.en, ...importTranslations.en },
  tr: { ...editorTranslations.tr, ...importTranslations.tr },
}
