import type { PublishedRow } from './publishedRow.ts'

/** A link as the related-stories plugin tells it: the other article by its id. */
export type Link = { type: string; label: string; article: string }

/** Links of one article → those whose other side is published, in the same order; ids stay inside. */
export const presentRelated = (
  links: readonly Link[],
  published: ReadonlyMap<string, Pick<PublishedRow, 'slug' | 'headline' | 'language'>>,
) =>
  links.flatMap(({ type, label, article }) => {
    const target = published.get(article)
    if (!target) return []
    const { slug, headline, language } = target
    return [
      {
        type,
        label,
        article: { slug: slug ?? '', headline: headline ?? '', language: language ?? '' },
      },
    ]
  })
