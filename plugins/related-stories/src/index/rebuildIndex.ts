import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BasePayload, Where } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { indexStories } from './indexStories.ts'
import { idsOf } from './story/idsOf.ts'
import type { StoryIndex } from './StoryIndex.ts'
import { storyIndexOf } from './storyIndexOf.ts'
import { forget, waitingFor } from './waiting.ts'

/** How far a rebuild is, and whose it is: a second one takes it over, and the first lets go. */
type State = { after: string; done: number; by: string; at: number }

/** Milliseconds after which a rebuild that did no batch is taken for dead. */
const silence = 15_000

export type Rebuild = {
  /** Begins anew when an earlier one was not finished, instead of going on where that was. */
  fresh?: boolean
  /** Leaves it to another one that is under way, instead of taking it over. */
  yields?: boolean
  /** Stories a batch: many are quicker, few let a server answer others in between. Default 25. */
  atOnce?: number
  onProgress?: (done: number, total: number) => void
  /** Between two batches. */
  afterBatch?: () => Promise<void>
  /** Asked between two batches; a rebuild that was stopped goes on when it is called again. */
  isStopped?: () => boolean
}

const idsAtOnce = 1000

const stateIn = async (index: StoryIndex): Promise<State | null> => {
  const note = await index.note('rebuild')
  return note ? (JSON.parse(note) as State) : null
}

/** Whether the index was ever filled. */
export const isWhole = async (index: StoryIndex): Promise<boolean> =>
  (await index.note('whole')) !== null

/** The stories after one of them, in the order of their ids. */
const pageAfter = async (
  payload: BasePayload,
  options: ResolvedOptions,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> => {
  const [last] = after === '' ? [] : idsOf(payload, options, [after])
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection: options.collection,
    where: last === undefined ? {} : { id: { greater_than: last } },
    sort: 'id',
    limit,
    pagination: false,
    select: { id: true },
  })
  return docs.map(({ id }) => String(id))
}

/** What the index holds and the newsroom has no more. */
const removeGone = async (
  payload: BasePayload,
  options: ResolvedOptions,
  index: StoryIndex,
): Promise<void> => {
  const { collection } = options
  for (let after = ''; ;) {
    const ids = await index.ids({ after, limit: idsAtOnce })
    const last = ids.at(-1)
    if (last === undefined) return
    const where: Where = { id: { in: idsOf(payload, options, ids) } }
    const { docs } = await payload.db.find<{ id: string | number }>({
      collection,
      where,
      limit: 0,
      pagination: false,
      select: { id: true },
    })
    const there = new Set(docs.map(({ id }) => String(id)))
    // Read again, and removed if they are gone indeed.
    await indexStories(
      payload,
      options,
      index,
      ids.filter((id) => !there.has(id)),
    )
    after = last
  }
}

/**
 * Takes every story in again, in the order of ids, and throws out what is no more. The newsroom goes on: what is saved
 * meanwhile waits in its own rows, and an older version never replaces a newer one. Until it is done the index answers as it
 * is. Resolves with how many stories there are; null when it was stopped, or another one took it over.
 */
export const rebuildIndex = async (
  payload: BasePayload,
  {
    fresh = false,
    yields = false,
    atOnce: limit = 25,
    onProgress,
    afterBatch,
    isStopped,
  }: Rebuild = {},
): Promise<number | null> => {
  const index = storyIndexOf(payload)
  if (!index) throw new Error('This newsroom keeps no index of its stories.')
  const options = payload.config.custom.relatedStories as ResolvedOptions
  const by = randomUUID()
  const begun = await stateIn(index)
  if (yields && begun && Date.now() - begun.at < silence) return null
  const from = fresh || !begun ? { after: '', done: 0 } : begun
  let state: State = { ...from, by, at: Date.now() }
  await index.keep('rebuild', JSON.stringify(state))
  const { totalDocs: total } = await payload.db.count({ collection: options.collection })
  onProgress?.(0, total)
  const isAnothers = async () => (await stateIn(index))?.by !== by
  for (;;) {
    if (isStopped?.() || (await isAnothers())) return null
    const ids = await pageAfter(payload, options, { after: state.after, limit })
    const last = ids.at(-1)
    if (last === undefined) break
    // What waits by now is read with the rest; what comes after waits on.
    const settled = await waitingFor(payload, ids)
    await indexStories(payload, options, index, ids)
    await forget(payload, settled)
    // An index that was emptied meanwhile, or another rebuild: what was done so far counts no more.
    if (await isAnothers()) return null
    state = { after: last, done: state.done + ids.length, by, at: Date.now() }
    await index.keep('rebuild', JSON.stringify(state))
    onProgress?.(state.done, Math.max(total, state.done))
    await afterBatch?.()
    await nextTurn()
  }
  await removeGone(payload, options, index)
  await index.keep('whole', new Date().toISOString())
  await index.keep('rebuild', '')
  return state.done
}
