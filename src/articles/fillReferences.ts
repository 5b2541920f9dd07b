import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { annotationsOf, quoteBlocksOf } from '../editor/references.ts'
import { validateTree } from '../editor/validate.ts'
import { idsOf } from '../records/idOf.ts'
import { rowsOf } from './rowsOf.ts'

/**
 * Quotes and sources that the body points at are listed with the article, so that both sides see the relation.
 * A body that points at nothing is refused here, before a database speaks of foreign keys.
 */
export const fillReferences: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (!data?.body || !validateTree(data.body).ok) return data
  const annotations = annotationsOf(data.body)
  const pointedAt = {
    quotes: idsOf([
      ...quoteBlocksOf(data.body).map(({ quote }) => quote),
      ...annotations.filter(({ relationTo }) => relationTo === 'quotes').map(({ value }) => value),
    ]),
    sources: idsOf(
      annotations.filter(({ relationTo }) => relationTo === 'sources').map(({ value }) => value),
    ),
  }
  for (const collection of ['quotes', 'sources'] as const) {
    const rows = await rowsOf(req, collection, pointedAt[collection])
    if (rows.length < pointedAt[collection].length) {
      const message = `The body points at ${collection} that do not exist. Take the mark out or pick another one.`
      throw new ValidationError(
        { collection: 'articles', errors: [{ path: 'body', message }], req },
        req.t,
      )
    }
  }
  return {
    ...data,
    quotes: idsOf([...(data.quotes ?? []), ...pointedAt.quotes]),
    sources: idsOf([...(data.sources ?? []), ...pointedAt.sources]),
  }
}
