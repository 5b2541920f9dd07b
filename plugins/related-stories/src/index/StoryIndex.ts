import type { Words } from './wordsOf.ts'

/** Who or what a story is about: `id` is the same for the same one, `name` as people write it. */
export type Facet = { id: string; name: string }

/** What the index takes in of a story: its latest version, published or not. Moments are ISO 8601, in UTC. */
export type IndexedStory = {
  id: string
  /** When that version was saved: an older one never replaces a newer one. */
  updatedAt: string
  /** Whether the public reads a version of it, perhaps an older one. */
  live: boolean
  date: string | null
  language: string
  title: string
  summary: string
  text: string
  /** People, places and so on, by the names the options give them. */
  facets: Record<string, Facet[]>
  /** What is handed back with `profiles`, as it was given: the index does not look into it. */
  profile: unknown
  /** Its words as the index holds them (`wordsOf`), where they were taken apart for something else already. */
  words?: Words
}

export type StoryProfile = Pick<
  IndexedStory,
  'id' | 'updatedAt' | 'live' | 'date' | 'language' | 'facets' | 'profile'
>

/** `score`: the better, the greater; comparable within one answer only. */
export type Hit = { id: string; score: number }

export type Narrowed = {
  limit: number
  exclude?: readonly string[]
  /** Only what the public reads, or only what it does not. */
  live?: boolean
  language?: string
}

/**
 * A full-text index over the stories, derived: all that is in it can be read again from the newsroom. Terms are those of
 * `termsOf` and `facetTerm`. What comes out of it is not checked against anybody's rights: ask the newsroom for the stories,
 * as the user, before you show them.
 */
export type StoryIndex = {
  /**
   * Takes stories in, in place of what was known of them. Each is all in or not at all. Resolves with the ids of those it left
   * out: it holds a newer version, or one was removed after that version was saved. `anyway`: takes in those too.
   */
  put(stories: readonly IndexedStory[], how?: { anyway?: boolean }): Promise<string[]>
  remove(ids: readonly string[]): Promise<void>
  /**
   * Stories that hold any of the terms, best first. Of terms that are common only the rarest are looked for: the others
   * would find much and tell little.
   */
  search(terms: readonly string[], narrowed: Narrowed): Promise<Hit[]>
  /**
   * Stories that hold one term of every group, best first; the terms of the last group may be beginnings of
   * words, from three letters on. Of thousands only the newest to the index are looked through.
   */
  find(groups: readonly (readonly string[])[], narrowed: Narrowed): Promise<Hit[]>
  /** Of each story the index knows; of others nothing. */
  profiles(ids: readonly string[]): Promise<Map<string, StoryProfile>>
  statistics: {
    /** How many stories there are; a minute old at most. */
    count(): Promise<number>
    /** In how many stories each term stands; some minutes old at most. A term that no story holds has 0. */
    frequencyOf(terms: readonly string[]): Promise<Map<string, number>>
  }
  /** Ids in ascending order, those after `after`. */
  ids(asked: { after: string; limit: number }): Promise<string[]>
  /** Small things a rebuild has to remember, kept with the index and lost with it. */
  note(name: string): Promise<string | null>
  keep(name: string, value: string): Promise<void>
  /** Forgets everything. */
  clear(): Promise<void>
  /** Tidies up what many changes left behind; slow. */
  optimize(): Promise<void>
  /** Bytes it takes. */
  size(): Promise<number>
  close(): Promise<void>
}

/** How much a word tells by where it stands. */
export const weights = { title: 8, names: 5, lead: 3, body: 1 } as const

/** A letter or two begin so many words that they say nothing. */
export const mayBeBeginning = (term: string): boolean => term.length >= 3
