import type { StaffKey } from '../seedUsers.ts'
import type { Step } from '../steps.ts'
import type { EventKey, OrganizationKey, PersonKey, PictureKey, PlaceKey } from './keys.ts'

/**
 * A story as it was first written; `steps` is what the desk did with it since. In the body:
 *
 * - a blank line parts blocks; `## ` and `### ` open subheadings, `> ` a passage set in, `- ` and `1. ` lists;
 * - `[[key]]` alone is a quote set apart;
 * - `[q:key|words]` marks words of a quote, `[s:key|words]` words that rest on a source;
 * - `[a:key|words]` leads to another story, `[https://…|words]` to a page;
 * - `*words*` are italic, `**words**` bold;
 * - `{2026-02-10}` is a day of the written calendar, in words: “10 February”, moved beside today (calendar.ts).
 */
export type DemoArticle = {
  key: string
  language: 'en' | 'tr'
  headline: string
  standfirst: string
  dateline: { place: string; date: string }
  section: 'world' | 'politics' | 'economy' | 'society' | 'science' | 'culture' | 'sport'
  genre: 'news' | 'analysis' | 'interview' | 'feature' | 'background' | 'opinion'
  /** Codes of IPTC Media Topics. */
  topics: `medtop:${number}`[]
  /** 1 (flash) to 9. */
  urgency: number
  /** A picture, with words of its own where the picture's do not fit. */
  picture?: { key: PictureKey; caption?: string; alt?: string }
  byline: PersonKey
  /** Whose log-in wrote it, if not the byline's. */
  writer?: StaffKey
  people?: PersonKey[]
  organizations?: OrganizationKey[]
  places?: PlaceKey[]
  events?: EventKey[]
  embargoDays?: number
  steps: Step[]
  body: string
}
