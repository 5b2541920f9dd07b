import type { ResolvedOptions } from '../options.ts'
import type { Article } from './article.ts'

/** A story as the desk names it, in its latest version. `date`: ISO 8601; what the project has no field for is null. */
export type Story = {
  id: string
  title: string
  status: string | null
  summary: string | null
  date: string | null
  section: string | null
}

const word = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null

/** When a story is from: its own date, else when it was created. */
export const dateOf = (article: Article, { date }: ResolvedOptions): string | null => {
  const at = article[date] || article.createdAt
  return at instanceof Date ? at.toISOString() : word(at)
}

export const storyOf = (article: Article, options: ResolvedOptions): Story => ({
  id: String(article.id),
  title: word(article[options.title]) ?? '',
  status: word(article._status),
  summary: options.summary && word(article[options.summary]),
  date: dateOf(article, options),
  section: options.section && word(article[options.section]),
})
