/** The languages labels are written in. Any other asks for English. */
export type LabelLanguage = 'en' | 'tr'
type Labels = Record<LabelLanguage, string>

/**
 * What a link says, read from its `from` side: "from is <label> to". `inverse` is what the `to` side shows;
 * a type without one is symmetric and reads the same from both sides.
 */
export const linkTypes = {
  background: {
    label: { en: 'Background to', tr: 'Arka planını verdiği haber' },
    inverse: { en: 'Background', tr: 'Arka plan' },
  },
  'follow-up': {
    label: { en: 'Follow-up to', tr: 'Devamı olduğu haber' },
    inverse: { en: 'Followed up by', tr: 'Devam haberi' },
  },
  'same-event': { label: { en: 'Same event', tr: 'Aynı olay' } },
  'update-of': {
    label: { en: 'Update of', tr: 'Güncellediği haber' },
    inverse: { en: 'Updated by', tr: 'Güncel hâli' },
  },
  contradicts: { label: { en: 'Contradicts', tr: 'Çelişen haber' } },
  'correction-of': {
    label: { en: 'Correction of', tr: 'Düzelttiği haber' },
    inverse: { en: 'Corrected by', tr: 'Düzeltmesi' },
  },
  'translation-of': {
    label: { en: 'Translation of', tr: 'Çevirisi olduğu haber' },
    inverse: { en: 'Translated as', tr: 'Çevirisi' },
  },
  'see-also': { label: { en: 'See also', tr: 'Ayrıca okuyun' } },
} as const satisfies Record<string, { label: Labels; inverse?: Labels }>

export type LinkType = keyof typeof linkTypes
export type Direction = 'from' | 'to'

export const linkTypeNames = Object.keys(linkTypes) as [LinkType, ...LinkType[]]

export const isLinkType = (value: unknown): value is LinkType =>
  typeof value === 'string' && Object.hasOwn(linkTypes, value)

/** Whether a type reads the same from both sides, so that its direction means nothing. */
export const isSymmetric = (type: LinkType): boolean => !('inverse' in linkTypes[type])

/** What the side `direction` shows for the story on the other side. */
export const labelFor = (type: LinkType, direction: Direction, language = 'en'): string => {
  const entry: { label: Labels; inverse?: Labels } = linkTypes[type]
  const labels = direction === 'to' ? (entry.inverse ?? entry.label) : entry.label
  return language.toLowerCase().startsWith('tr') ? labels.tr : labels.en
}
