/**
 * The article's own copy of everything it refers to, written into each version when it is saved.
 * What the public reads comes from here, never from the referenced row, so that a changed row changes nothing live.
 */
export type NameCopy = { id: string; name: string }
export type SourceCopy = NameCopy & { kind: string; terms: string }
export type QuoteCopy = {
  id: string
  text: string
  speaker: string | null
  source: string | null
  /** Whether the words stand in the body; those that do not are a passage of their own. */
  inBody: boolean
}
export type ImageCopy = {
  id: string
  filename: string
  url: string
  mimeType: string | null
  width: number | null
  height: number | null
  credit: string | null
}
export type ArticleCopy = {
  authors: NameCopy[]
  people: NameCopy[]
  organizations: NameCopy[]
  places: NameCopy[]
  events: NameCopy[]
  topics: (NameCopy & { code: string | null })[]
  sources: SourceCopy[]
  quotes: QuoteCopy[]
  image: ImageCopy | null
}

export const emptyCopy: ArticleCopy = {
  authors: [],
  people: [],
  organizations: [],
  places: [],
  events: [],
  topics: [],
  sources: [],
  quotes: [],
  image: null,
}

/** The copy as stored in a version's json field; a version without one has copied nothing. */
export const copyOf = (article: { copy?: unknown }): ArticleCopy =>
  typeof article.copy === 'object' && article.copy !== null && !Array.isArray(article.copy)
    ? { ...emptyCopy, ...(article.copy as Partial<ArticleCopy>) }
    : emptyCopy
