import type { PostName } from '../world/kinds.ts'

/** What an article is to its event: the first of it, or one that came after. */
export type Angle =
  'first' | 'later' | 'reaction' | 'analysis' | 'interview' | 'background' | 'feature' | 'opinion'

/** Sentences that any theme can be told with; all are templates (text/template.ts). */
export type Common = {
  headlines: Record<Exclude<Angle, 'first' | 'later'>, string[]>
  standfirsts: Record<Exclude<Angle, 'first' | 'later'>, string[]>
  leads: Record<Exclude<Angle, 'first' | 'later'>, string[]>
  details: string[]
  /** Told in articles that come after others, of what those said. */
  recaps: string[]
  endings: string[]
  headings: string[]
  /** Over what else happened in the same town. */
  elsewhere: string[]
  /** Words anybody of the organisation might say, and those of people from the street. */
  quotes: Record<PostName | 'resident', string[]>
  /** Where `{words}` stand in a paragraph of their own; `{who}` is a name with its title. */
  saying: string[]
  /** The same for somebody the article has named before. */
  sayingAgain: string[]
  /** What stands over a list of points. */
  listed: string[]
}
