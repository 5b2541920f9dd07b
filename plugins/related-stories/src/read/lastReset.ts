import type { PayloadRequest } from 'payload'
import { lessonsSlug } from '../options.ts'

/** When decisions began to count for the weights. `since`: ISO 8601. */
export type Reset = { since: string; by: string | null }

/** The newest reset of the weights; null when nobody ever reset them. */
export const lastReset = async ({
  payload,
  req,
}: {
  payload: PayloadRequest['payload']
  req?: Partial<PayloadRequest>
}): Promise<Reset | null> => {
  const { docs } = await payload.db.find<{ id: string; since: string; resetBy?: unknown }>({
    collection: lessonsSlug,
    sort: '-since',
    limit: 1,
    pagination: false,
    req,
  })
  const [row] = docs
  if (!row) return null
  const { since, resetBy } = row
  return { since, by: resetBy === undefined || resetBy === null ? null : String(resetBy) }
}
