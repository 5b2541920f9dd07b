import type { BasePayload, CollectionSlug, Where } from 'payload'
import { optionsOf } from '../optionsOf.ts'
import { deskEventsSlug } from '../slugs.ts'

type Id = string | number

const withTrail = async (payload: BasePayload, subjects: string[]): Promise<Set<string>> => {
  const { docs } = await payload.db.find<{ subject: string }>({
    collection: deskEventsSlug,
    where: { and: [{ subject: { in: subjects } }, { seq: { less_than_equal: 1 } }] },
    select: { subject: true },
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ subject }) => subject))
}

/** Pages through the articles: how many there are, and those whose trail has no first line. */
export async function* articlesWithoutTrail(
  payload: BasePayload,
  { pageSize }: { pageSize: number },
): AsyncGenerator<{ articles: number; without: string[] }> {
  const { collection } = optionsOf(payload)
  let where: Where = { id: { exists: true } }
  for (;;) {
    const { docs } = await payload.db.find<{ id: Id }>({
      collection: collection as CollectionSlug,
      where,
      select: { createdAt: true },
      sort: 'id',
      limit: pageSize,
      pagination: false,
    })
    const last = docs.at(-1)
    if (!last) return
    const ids = docs.map(({ id }) => String(id))
    const known = await withTrail(
      payload,
      ids.map((id) => `${collection}/${id}`),
    )
    yield {
      articles: ids.length,
      without: ids.filter((id) => !known.has(`${collection}/${id}`)),
    }
    if (docs.length < pageSize) return
    where = { id: { greater_than: last.id } }
  }
}
