import { en } from './en.ts'
import { tr } from './tr.ts'

/** By language, ready for `deepMergeSimple(factCheckTranslations, config.i18n.translations)`. */
export const factCheckTranslations = { en, tr }
