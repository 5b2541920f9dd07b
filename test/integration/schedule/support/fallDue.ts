import type { Payload } from 'payload'

/** Moves the moment articles are planned for into the past; the command plans for one to come alone. */
export const fallDue = async (payload: Payload, ...articles: string[]): Promise<void> => {
  await payload.db.updateMany({
    collection: 'publication-schedules',
    where: { and: [{ article: { in: articles } }, { state: { equals: 'pending' } }] },
    data: { at: new Date(Date.now() - 1000).toISOString() },
  })
}
