import type { BasePayload } from 'payload'
import { waitingSlug, type ResolvedOptions } from '../options.ts'
import { suggestForNew } from '../suggest/suggestForNew.ts'
import { wentLive } from '../domain/wentLive.ts'
import { indexStories } from './indexStories.ts'
import type { StoryIndex } from './StoryIndex.ts'
import { forget, type Row } from './waiting.ts'

/** So few that a server answers others in between. */
const atOnce = 25

/** What the archive has to say of a story keeps nothing from the index. */
const suggestFor = async (
  payload: BasePayload,
  options: ResolvedOptions,
  ids: readonly string[],
): Promise<void> => {
  for (const id of ids)
    try {
      await suggestForNew(payload, options, id)
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'Nothing could be suggested for a story' })
    }
}

/** One by one, after a batch failed: a story that cannot be read keeps no other waiting, and is tried again last. */
const indexEach = async (
  payload: BasePayload,
  options: ResolvedOptions,
  { index, rows }: { index: StoryIndex; rows: Row[] },
): Promise<number> => {
  let done = 0
  for (const row of rows)
    try {
      await indexStories(payload, options, index, [row.story])
      await forget(payload, [row])
      done++
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'A story could not be taken into the index' })
      const data = { at: new Date().toISOString() }
      await payload.db.updateOne({ collection: waitingSlug, id: row.id, data, returning: false })
    }
  return done
}

/**
 * Takes in some of the stories that changed, those that waited longest first, and tells how many rows that settled. A row
 * goes when the index has its story: killed in between, it is taken in again, which changes nothing.
 */
export const indexWaiting = async (
  payload: BasePayload,
  options: ResolvedOptions,
  index: StoryIndex,
): Promise<number> => {
  const { docs: rows } = await payload.db.find<Row>({
    collection: waitingSlug,
    sort: 'at',
    limit: atOnce,
    pagination: false,
  })
  if (rows.length === 0) return 0
  const ids = [...new Set(rows.map(({ story }) => story))]
  try {
    const before = await index.profiles(ids)
    await indexStories(payload, options, index, ids)
    await forget(payload, rows)
    const after = await index.profiles(ids)
    await suggestFor(payload, options, wentLive(before, after, new Date(), options.desk.days))
    return rows.length
  } catch {
    return indexEach(payload, options, { index, rows })
  }
}
