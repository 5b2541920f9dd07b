import type { BasePayload, Where } from 'payload'
import { waitingSlug } from '../options.ts'

/** A story that changed and that the index has to read again. */
export type Row = { id: string | number; story: string; at: string }

/** The rows that wait for some of the stories. */
export const waitingFor = async (
  { db }: BasePayload,
  stories: readonly string[],
): Promise<Row[]> => {
  const { docs } = await db.find<Row>({
    collection: waitingSlug,
    where: { story: { in: [...stories] } },
    limit: 0,
    pagination: false,
  })
  return docs
}

/** Rows that are settled. Where ids are numbers, one that another process settled may have given its id to a new one. */
export const forget = async ({ db }: BasePayload, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return
  const or = rows.map(({ id, at }): Where => ({ id: { equals: id }, at: { equals: at } }))
  await db.deleteMany({ collection: waitingSlug, where: { or } })
}
