import { scopeOf } from '../editor/scope.ts'
import { copyOf } from './copyOf.ts'

type Mark = { start: number; end: number; value: string }
type ScopeText = { text: string; marks?: Mark[] }
type ArticleLike = { copy?: unknown; leadMedia?: { alt?: unknown; caption?: unknown } | null }

const words = (value: unknown): ScopeText[] =>
  typeof value === 'string' && value.trim() ? [{ text: value }] : []

/** A caption or alt text belongs to the picture it stands beside: another picture is another passage. */
const besidePicture = (value: unknown, article: ArticleLike): ScopeText[] => {
  const image = copyOf(article).image
  return words(value).map(({ text }) => ({
    text,
    marks: image ? [{ start: 0, end: text.length, value: `image:${image.id}` }] : [],
  }))
}

/** A picture that no words stand beside is a passage of its own, named by its file. */
const barePicture = (_: unknown, article: ArticleLike): ScopeText[] => {
  const { alt, caption } = article.leadMedia ?? {}
  return words(caption).length + words(alt).length > 0
    ? []
    : besidePicture(copyOf(article).image?.filename, article)
}

/** Quotes listed with the article whose words do not stand in the body are served too, so they are checked too. */
const quotesBeside = (_: unknown, article: ArticleLike): ScopeText[] =>
  copyOf(article)
    .quotes.filter(({ inBody }) => !inBody)
    .map(({ text, speaker }) => ({ text: `“${text}” — ${speaker ?? ''}`.trimEnd() }))

/** What of an article is checked (product.md); the dateline is not in it. */
export const scope = [
  { field: 'headline', kind: 'headline' as const },
  { field: 'standfirst', kind: 'standfirst' as const },
  {
    field: 'body',
    kind: 'body' as const,
    read: (value: unknown) => (Array.isArray(value) ? scopeOf(value) : []),
  },
  { field: 'leadMedia.caption', kind: 'caption' as const, read: besidePicture },
  { field: 'leadMedia.alt', kind: 'alt' as const, read: besidePicture },
  { field: 'leadMedia.image', kind: 'text' as const, read: barePicture },
  { field: 'quotes', kind: 'quote' as const, read: quotesBeside },
]
