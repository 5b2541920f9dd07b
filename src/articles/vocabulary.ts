/** The newsroom's closed lists. Values are stored data; labels may change. */
export const languages = ['en', 'tr'] as const
export type Language = (typeof languages)[number]

/** The language `article(slug)` means when a slug exists in several. */
export const defaultLanguage: Language = 'en'

export const languageOptions = [
  { value: 'en', label: { en: 'English', tr: 'İngilizce' } },
  { value: 'tr', label: { en: 'Turkish', tr: 'Türkçe' } },
]

export const sectionOptions = [
  { value: 'world', label: { en: 'World', tr: 'Dünya' } },
  { value: 'politics', label: { en: 'Politics', tr: 'Siyaset' } },
  { value: 'economy', label: { en: 'Economy', tr: 'Ekonomi' } },
  { value: 'society', label: { en: 'Society', tr: 'Toplum' } },
  { value: 'science', label: { en: 'Science', tr: 'Bilim' } },
  { value: 'culture', label: { en: 'Culture', tr: 'Kültür' } },
  { value: 'sport', label: { en: 'Sport', tr: 'Spor' } },
]

export const genreOptions = [
  { value: 'news', label: { en: 'News', tr: 'Haber' } },
  { value: 'analysis', label: { en: 'Analysis', tr: 'Analiz' } },
  { value: 'interview', label: { en: 'Interview', tr: 'Röportaj' } },
  { value: 'feature', label: { en: 'Feature', tr: 'Dosya' } },
  { value: 'background', label: { en: 'Background', tr: 'Arka plan' } },
  { value: 'opinion', label: { en: 'Opinion', tr: 'Görüş' } },
]

export const signOffOptions = [
  { value: 'n/a', label: { en: 'Not required', tr: 'Gerekmiyor' } },
  { value: 'required', label: { en: 'Required, open', tr: 'Gerekli, açık' } },
  { value: 'complete', label: { en: 'Complete', tr: 'Tamam' } },
]
