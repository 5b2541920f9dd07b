import { copyOf, type ArticleCopy } from '../../articles/copyOf.ts'
import { publicBody, type HrefOf } from '../../editor/publicBody.ts'
import { toHtml } from '../../editor/toHtml.ts'
import { toText } from '../../editor/toText.ts'
import type { PublishedRow } from './publishedRow.ts'

type Named = { name: string }
const named = (name: string | null | undefined): Named | null => (name ? { name } : null)
const names = (rows: readonly Named[]): Named[] => rows.map(({ name }) => ({ name }))

const presentImage = (image: ArticleCopy['image'], beside: PublishedRow['leadMedia']) =>
  image && {
    url: image.url,
    alt: beside?.alt ?? null,
    caption: beside?.caption ?? null,
    credit: image.credit,
    width: image.width,
    height: image.height,
  }

/**
 * Published row → what the public may see of it, and nothing else. Names, words and picture come from the row's
 * own copy. Off-record sources are left out; a confidential one goes by its name, which is its alias.
 * The three forms of the body are rendered when they are read; a link to an article whose address `hrefOf` does not know is
 * bare words.
 */
export const presentArticle = (row: PublishedRow, hrefOf?: HrefOf) => {
  const copy = copyOf(row)
  return {
    id: row.id,
    slug: row.slug ?? '',
    language: row.language ?? '',
    headline: row.headline ?? '',
    standfirst: row.standfirst ?? null,
    dateline: { place: row.dateline?.place ?? null, date: row.dateline?.date ?? null },
    get body() {
      return publicBody(row.body, hrefOf)
    },
    get bodyHtml() {
      return toHtml(row.body, hrefOf)
    },
    get bodyText() {
      return toText(row.body)
    },
    authors: names(copy.authors),
    publishedAt: row.publishedAt ?? null,
    updatedAt: row.updatedAt ?? null,
    section: row.section ?? null,
    genre: row.genre ?? null,
    urgency: row.urgency ?? null,
    quotes: copy.quotes.map(({ text, speaker, source }) => ({
      text,
      speaker: named(speaker),
      source: named(source),
    })),
    sources: copy.sources
      .filter(({ terms }) => terms !== 'off-record')
      .map(({ name, kind }) => ({ name, kind })),
    people: names(copy.people),
    organizations: names(copy.organizations),
    places: names(copy.places),
    topics: copy.topics.map(({ name, code }) => ({ name, code })),
    leadMedia: presentImage(copy.image, row.leadMedia),
    factCheckStatus: row.factCheckStatus ?? 'unchecked',
  }
}

export type PublicArticle = ReturnType<typeof presentArticle>
