import type { Direction, LinkType } from '../linkTypes.ts'

export type StoryLanguage = 'en' | 'tr'

/** A person, organisation or place as whoever read the text named it. */
export type StoryName = { kind: string; name: string }

/** What is read of a story. `title` is left out where the text begins with it. */
export type StoryText = {
  title?: string
  text: string
  language: StoryLanguage
  names?: readonly StoryName[]
}

/** A story as it is compared: plain data, some kilobytes as JSON, so that an index can keep it. */
export type StoryProfile = {
  language: StoryLanguage
  /** Stems in the order of their first appearance, so that those of the lead come first; `counts` belongs to them. */
  terms: string[]
  counts: number[]
  /** How often the lead alone has the first of the terms. */
  lead: number[]
  /** Which terms, by their index, are written as names. */
  named: number[]
  /** Full dates the text gives, yyyy-mm-dd. */
  dates: string[]
  names: StoryName[]
  /** What may be shown as a reason, as it was typed. */
  phrases: string[]
  /** The least hashes of the text's runs of three words: two texts share as many as they share of the text. */
  signature: number[]
}

/** What is known of the whole archive. A database can answer it. */
export type CorpusStatistics = {
  count: number
  /** How many stories have a term (a stem, see `readStory`). */
  frequencyOf: (term: string) => number
  /** How many stories name this name, folded (see `nameKeyOf`); without it every name is a rare one. */
  frequencyOfName?: (key: string) => number
}

export const facetKinds = ['person', 'organization', 'place', 'event', 'topic'] as const
export type FacetKind = (typeof facetKinds)[number]

/** Something a story is filed under; `frequency` is how many stories are. */
export type Facet = { kind: FacetKind; id: string; name: string; frequency: number }

export type RankedStory = {
  id: string
  profile: StoryProfile
  /** When it was published; null while it is a draft. */
  published: Date | null
  facets: readonly Facet[]
}

/** Why a story is suggested. Names and phrases are as they were typed, the rarest first. */
export type Reason =
  | { kind: FacetKind; names: string[] }
  | { kind: 'days-apart'; days: number }
  | { kind: 'phrase'; phrases: string[] }
  | { kind: 'number'; numbers: string[] }
  /** Days both give in full, yyyy-mm-dd. */
  | { kind: 'date'; dates: string[] }
  /** Which share of the text is the same, word for word. */
  | { kind: 'same-text'; share: number }
  /** Nothing in particular, but many of the same words; 0..1. */
  | { kind: 'wording'; share: number }

export type ReasonKind = Reason['kind']

/** How much each kind of reason counts at this desk; 1 where nothing is said. */
export type ReasonWeights = Partial<Record<ReasonKind, number>>

export type Suggestion = {
  id: string
  /** 0..1; it orders, it is no probability. */
  score: number
  type: LinkType
  /** The side of the link on which the story stands that was asked for. */
  direction: Direction
  reasons: Reason[]
  /** Stories with nearly the same text, for which this one stands. */
  alsoLike: string[]
}
