import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { validateTree } from '../editor/validate.ts'
import { idsOf } from '../records/idOf.ts'
import { pointedAt } from './pointedAt.ts'
import { rowsOf } from './rowsOf.ts'

/**
 * Quotes and sources that the body points at are listed with the article, so that both sides see the relation.
 * A body that points at nothing is refused here, before a database speaks of foreign keys.
 */
export const fillReferences: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (!data?.body || !validateTree(data.body).ok) return data
  const wanted = pointedAt(data.body)
  for (const collection of ['quotes', 'sources'] as const) {
    const rows = await rowsOf(req, collection, wanted[collection])
    if (rows.length < wanted[collection].length) {
      const message = `The body points at ${collection} that do not exist. Take the mark out or pick another one.`
      throw new ValidationError(
        { collection: 'articles', errors: [{ path: 'body', message }], req },
        req.t,
      )
    }
  }
  return {
    ...data,
    quotes: idsOf([...(data.quotes ?? []), ...wanted.quotes]),
    sources: idsOf([...(data.sources ?? []), ...wanted.sources]),
  }
}
