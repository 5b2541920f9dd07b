import type { Language } from '../../articles/vocabulary.ts'
import type { Random } from '../random.ts'
import type { Organization, Person } from './buildWorld.ts'

export type SourceRecord = {
  name: string
  kind: 'person' | 'document' | 'dataset' | 'statement' | 'wire' | 'web-page' | 'social-post'
  terms: 'on-record' | 'background' | 'off-record'
  reliability: string
  credibility: number
  url?: string
  person?: Person
  organization?: Organization
}

const kinds = {
  document: 34,
  statement: 22,
  dataset: 14,
  wire: 10,
  person: 9,
  'web-page': 7,
  'social-post': 4,
}

const agencies: Record<Language, string[]> = {
  en: ['Sundria Press Agency', 'Northern Wire', 'Coast News Service'],
  tr: ['Anatolya Ajansı', 'Kıyı Haber Ajansı'],
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const names: Record<
  Language,
  (
    of: Organization,
    person: Person,
    year: number,
    table: number,
  ) => Omit<Record<SourceRecord['kind'], string>, 'wire'>
> = {
  en: ({ name, place }, person, year, table) => ({
    document: `${name}, minutes and papers ${year}`,
    statement: `${name}, statements`,
    dataset: `${place.country} Statistics Office, table ${table}`,
    person: `Conversations with ${person.name}`,
    'web-page': `${name}, website`,
    'social-post': `${person.name}, public posts`,
  }),
  tr: ({ name, place }, person, year, table) => ({
    document: `${name}, tutanak ve belgeler ${year}`,
    statement: `${name}, açıklamalar`,
    dataset: `${place.country} İstatistik Kurumu, tablo ${table}`,
    person: `${person.name} ile görüşmeler`,
    'web-page': `${name}, internet sitesi`,
    'social-post': `${person.name}, herkese açık paylaşımlar`,
  }),
}

/** A source that knows something about an organisation; the same names recur, as a newsroom's sources do. */
export const drawSource = (
  random: Random,
  { organization, person, at }: { organization: Organization; person: Person; at: number },
): SourceRecord => {
  const { tongue } = organization.place
  const kind = random.weighted(kinds)
  const year = new Date(at).getUTCFullYear()
  const grade = {
    reliability: random.pick(['A', 'A', 'B', 'B', 'C']),
    credibility: random.int(1, 3),
  }
  if (kind === 'wire')
    return {
      name: random.pick(agencies[tongue]),
      kind,
      terms: 'on-record',
      reliability: 'A',
      credibility: 2,
    }
  const name = names[tongue](organization, person, year, random.int(3, 80))[kind]
  const terms =
    kind === 'person'
      ? random.pick(['on-record', 'background', 'off-record'] as const)
      : 'on-record'
  // One name is one source: its terms are part of it.
  const suffix =
    terms === 'on-record' ? '' : tongue === 'tr' ? ' (arka plan)' : ` (${terms.replace('-', ' ')})`
  return {
    name: name + suffix,
    kind,
    terms,
    ...grade,
    ...(kind === 'web-page' ? { url: `https://${slug(organization.name)}.example/` } : {}),
    ...(kind === 'person' || kind === 'social-post' ? { person } : { organization }),
  }
}
