import type { BasePayload } from 'payload'
import { waitingSlug, type ResolvedOptions } from '../options.ts'
import { suggestForNew } from '../suggest/suggestForNew.ts'
import { wentLive } from '../domain/wentLive.ts'
import { indexStories } from './indexStories.ts'
import type { StoryIndex } from './StoryIndex.ts'
import { forget, type Row } from './waiting.ts'

/** So few that a server answers others in between. */
const atOnce = 25
/** Milliseconds until a story that could not be taken in is tried again; another save of it is tried at once. */
const pause = 60_000

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

/** Takes in the stories of these rows, and looks for what belongs with those that went live. */
const takeIn = async (
  payload: BasePayload,
  options: ResolvedOptions,
  { index, rows }: { index: StoryIndex; rows: Row[] },
): Promise<void> => {
  const ids = [...new Set(rows.map(({ story }) => story))]
  const before = await index.profiles(ids)
  await indexStories(payload, options, index, ids)
  await forget(payload, rows)
  const after = await index.profiles(ids)
  await suggestFor(payload, options, wentLive(before, after, new Date(), options.desk.days))
}

/** One by one, after a batch failed: a story that cannot be read keeps no other waiting, and is tried again later. */
const takeInEach = async (
  payload: BasePayload,
  options: ResolvedOptions,
  { index, rows }: { index: StoryIndex; rows: Row[] },
): Promise<number> => {
  let done = 0
  for (const row of rows)
    try {
      await takeIn(payload, options, { index, rows: [row] })
      done++
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'A story could not be taken into the index' })
      const data = { at: new Date(Date.now() + pause).toISOString() }
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
    where: { at: { less_than_equal: new Date().toISOString() } },
    sort: 'at',
    limit: atOnce,
    pagination: false,
  })
  if (rows.length === 0) return 0
  try {
    await takeIn(payload, options, { index, rows })
    return rows.length
  } catch {
    return takeInEach(payload, options, { index, rows })
  }
}
