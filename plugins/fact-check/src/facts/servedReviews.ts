import { createLocalReq, type BasePayload, type CollectionSlug, type Payload } from 'payload'
import { normalise } from '../domain/normalise.ts'
import { textOfField } from '../domain/anchors.ts'
import { ratingOf, type RatingScale, type ShownRating } from '../domain/ratings.ts'
import type { Passage } from '../domain/types.ts'
import type { Article } from '../options.ts'
import { optionsOf } from '../optionsOf.ts'
import { reviewedClaimsOf, type ClaimRow } from './claimRows.ts'
import { scopeOf } from './scopeOf.ts'

/** What readers are told of one claim of an article. */
export type ServedReview = {
  claimReviewed: string
  rating: ShownRating
  verdict: string
  claimant: string | null
  /** ISO 8601. */
  datePublished: string
}

/** What may be told of claims beside a text: those somebody published whose words stand in it. */
export const reviewsIn = (
  passages: Pick<Passage, 'field' | 'text' | 'marks'>[],
  claims: Pick<ClaimRow, 'anchor' | 'claimant' | 'review'>[],
  { scales, language }: { scales: RatingScale[]; language: string },
): ServedReview[] =>
  claims.flatMap(({ anchor, claimant, review }) => {
    const { shown, shownAt, verdict } = review
    const words = normalise(anchor.exact)
    const isServed = words !== '' && textOfField(passages, anchor.field).text.includes(words)
    const rating = ratingOf(scales, review, language)
    if (!shown || !shownAt || !verdict || !rating || !isServed) return []
    return [{ claimReviewed: words, rating, verdict, claimant, datePublished: shownAt }]
  })

/**
 * Ids of articles → what readers may be told of their claims, of those that are published and in the version served. For
 * pages of the project's own; nothing else of a claim is in it.
 */
export const servedReviews = async (
  payload: BasePayload,
  ids: (string | number)[],
): Promise<(id: string | number) => ServedReview[]> => {
  const { collection, language, ratingScales: scales, ...options } = optionsOf(payload)
  const req = await createLocalReq({}, payload as Payload)
  const claims = await reviewedClaimsOf(req, ids)
  const articles = claims.map(({ article }) => article)
  const named = ids.filter((id) => articles.includes(String(id)))
  const { docs } = named.length
    ? await payload.db.find<Article>({
        collection: collection as CollectionSlug,
        where: { and: [{ id: { in: named } }, { _status: { equals: 'published' } }] },
        limit: 0,
        pagination: false,
        req,
      })
    : { docs: [] }
  const reviews = new Map(
    docs.map((row) => [
      String(row.id),
      reviewsIn(
        scopeOf({ ...options, language }, row),
        claims.filter(({ article }) => article === String(row.id)),
        { scales, language: language(row) },
      ),
    ]),
  )
  return (id) => reviews.get(String(id)) ?? []
}
