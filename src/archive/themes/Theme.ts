import type { Language } from '../../articles/vocabulary.ts'
import type { Random } from '../random.ts'
import type { Words } from '../text/numbers.ts'
import type { KindName, PostName } from '../world/kinds.ts'

/** How one language tells of a theme; every text is a template (text/template.ts). */
export type ThemeText = {
  /** Of the first article of an event, and of those that follow. */
  headlines: string[]
  laterHeadlines: string[]
  standfirsts: string[]
  leads: string[]
  laterLeads: string[]
  details: string[]
  /** Words of the people who speak for the organisation, without a full stop at the end. */
  quotes: Record<PostName, string[]>
}

/** What events are about: whose, with which figures, told in which sentences. */
export type Theme = {
  section: 'world' | 'politics' | 'economy' | 'society' | 'science' | 'culture' | 'sport'
  /** IPTC Media Topics; the first is always given. */
  topics: string[]
  organization: KindName
  /** Noun phrases; in Turkish all of them end as a possession (`tasarısı`). */
  subjects: Words[]
  /** Figures of one event: they stay the same in all its articles and in both languages. */
  facts: (random: Random) => Record<string, Words>
} & Record<Language, ThemeText>
