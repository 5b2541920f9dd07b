import type { ReasonKind } from '../../domain/rank/types.ts'

/** What each kind of reason is called. */
export const kindWords = {
  person: 'weight_person',
  organization: 'weight_organization',
  place: 'weight_place',
  event: 'weight_event',
  topic: 'weight_topic',
  phrase: 'weight_phrase',
  number: 'weight_number',
  date: 'weight_date',
  'days-apart': 'weight_days_apart',
  'same-text': 'weight_same_text',
  wording: 'weight_wording',
} as const satisfies Partial<Record<ReasonKind, string>>

export const isKnownKind = (kind: string): kind is keyof typeof kindWords =>
  Object.hasOwn(kindWords, kind)

/** What a factor says: a twentieth more or less is nothing an editor would notice. */
export const factorWord = (factor: number) =>
  factor > 1.05 ? 'weightMore' : factor < 0.95 ? 'weightLess' : 'weightSame'
