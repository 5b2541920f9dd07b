import type { PublishedRow } from './publishedRow.ts'

/** A link as the related-stories plugin tells it: the other article by its id. */
export type Link = { type: string; label: string; note: string | null; article: string }

/** The fields of a row that a link to it shows. */
export const relatedFields = {
  slug: true,
  headline: true,
  language: true,
  publishedAt: true,
} as const

export type RelatedRow = Pick<PublishedRow, keyof typeof relatedFields>

export const presentRelatedArticle = ({ slug, headline, language, publishedAt }: RelatedRow) => ({
  slug: slug ?? '',
  headline: headline ?? '',
  language: language ?? '',
  publishedAt: publishedAt ?? null,
})

/** Links of one article → those whose other side is published, in the same order; ids stay inside. */
export const presentRelated = (
  links: readonly Link[],
  published: ReadonlyMap<string, RelatedRow>,
) =>
  links.flatMap(({ type, label, note, article }) => {
    const target = published.get(article)
    return target ? [{ type, label, note, article: presentRelatedArticle(target) }] : []
  })
