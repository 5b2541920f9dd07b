import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Action, ResolvedOptions } from '../options.ts'

type Row = { id: string | number }

const pageSize = 500

/**
 * The people the project's own table lets do something to an article: it is asked of everybody, page by page, since
 * what roles there are is the project's to know.
 */
export const whoMay = async (
  req: PayloadRequest,
  { users, can, candidates }: ResolvedOptions,
  action: Action,
  article: Record<string, unknown>,
): Promise<Row[]> => {
  const found: Row[] = []
  // MongoDB counts a question about nothing by an estimate, which it refuses in a transaction.
  const where: Where = { and: [{ id: { exists: true } }, candidates(action)] }
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await req.payload.db.find<Row>({
      collection: users as CollectionSlug,
      where,
      sort: 'id',
      limit: pageSize,
      page,
      req,
    })
    found.push(...docs.filter((user) => can({ ...user, collection: users }, action, article)))
    if (!hasNextPage) return found
  }
}
