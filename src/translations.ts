import { editorTranslations } from './editor/translations/index.ts'
import { importTranslations } from './import/translations/index.ts'

/** Lines of the trail that are not the fact-check plugin's own, by the keys it looks them up with. */
const records = {
  en: {
    record_identity_opened: 'Identity opened',
    record_link_suggested: 'Link suggested',
    record_link_confirmed: 'Link confirmed',
    record_link_rejected: 'Link rejected',
    record_link_removed: 'Link removed',
  },
  tr: {
    record_identity_opened: 'Kimlik açıldı',
    record_link_suggested: 'Bağlantı önerildi',
    record_link_confirmed: 'Bağlantı onaylandı',
    record_link_rejected: 'Bağlantı reddedildi',
    record_link_removed: 'Bağlantı kaldırıldı',
  },
}

/** Galley's own words in the admin UI; the plugins bring theirs. */
export const translations = {
  en: { ...editorTranslations.en, ...importTranslations.en, factCheck: records.en },
  tr: { ...editorTranslations.tr, ...importTranslations.tr, factCheck: records.tr },
}
