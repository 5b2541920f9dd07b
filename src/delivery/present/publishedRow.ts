/** The fields of an article's row that the public answer is made of, and, beside its body, the only ones ever read for it. */
export const publishedFields = {
  slug: true,
  language: true,
  headline: true,
  standfirst: true,
  dateline: true,
  section: true,
  genre: true,
  urgency: true,
  leadMedia: true,
  publishedAt: true,
  updatedAt: true,
  factCheckStatus: true,
  copy: true,
} as const

type Text = string | null

/** An article's published row, at depth 0: relations are ids, moments ISO 8601. */
export type PublishedRow = {
  id: string
  slug?: Text
  language?: Text
  headline?: Text
  standfirst?: Text
  dateline?: { place?: Text; date?: Text } | null
  body?: unknown
  section?: Text
  genre?: Text
  urgency?: number | null
  leadMedia?: { caption?: Text; alt?: Text } | null
  publishedAt?: Text
  updatedAt?: Text
  factCheckStatus?: Text
  copy?: unknown
}
