import type { PayloadRequest } from 'payload'
import { claimsSlug } from '../slugs.ts'
import type { Asked } from './candidatesFor.ts'

/** More words would find no other claims, but take longer: without an index each of them reads them all. */
const mostTerms = 6

/** Where no index was made: the newest claims that hold one of the rarest words. */
export const askPlainly = async (
  req: PayloadRequest,
  { terms, article, outcomes, limit }: Asked,
): Promise<(string | number)[]> => {
  const { docs } = await req.payload.db.find<{ id: string | number }>({
    collection: claimsSlug,
    where: {
      and: [
        { article: { not_equals: article } },
        { outcome: { in: [...outcomes] } },
        { or: terms.slice(0, mostTerms).map((term) => ({ terms: { like: term } })) },
      ],
    },
    sort: '-settledAt',
    limit,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}
