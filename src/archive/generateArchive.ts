import type { CollectionSlug, Payload } from 'payload'
import { hubOf } from '../changes/hub.ts'
import { composeStory, type Desk } from './articles/composeStory.ts'
import { openArchive } from './newsroom/openArchive.ts'
import { createRandom, type Random } from './random.ts'
import { inOrder } from './store/inOrder.ts'
import { storeOf } from './store/storeOf.ts'
import type { Doc, Store } from './store/Store.ts'
import { planStory } from './stories/planStory.ts'
import { buildWorld } from './world/buildWorld.ts'

const hour = 60 * 60 * 1000
const years = 3 * 365 * 24 * hour

/** Few enough that a running server's writers wait less than a second for a batch. */
const batchSize = 100

/** Tells a running server that articles came in, as a save would: what it remembers of them is out of date. */
const changeOf = (payload: Payload, newId: () => string): Doc => ({
  collection: 'changes' as CollectionSlug,
  id: newId(),
  data: {
    about: 'articles',
    origin: hubOf(payload.db).origin,
    pending: true,
    at: new Date().toISOString(),
  },
})

/** Articles the index of stories has to take in, as a save of each would say. */
const waitingOf = (docs: Doc[], newId: () => string): Doc[] => {
  const at = new Date().toISOString()
  return docs
    .filter(({ collection, version }) => collection === 'articles' && !version)
    .map(({ id }) => ({
      collection: 'story-index-waiting' as CollectionSlug,
      id: newId(),
      data: { story: id, at },
    }))
}

type Filling = {
  articles: number
  random: Random
  now: number
  onProgress: (done: number, total: number) => void
}

/** Writes batch after batch; while one is being written, the next is made and waits its turn. */
const fill = async (
  payload: Payload,
  store: Store,
  { articles, random, now, onProgress }: Filling,
): Promise<void> => {
  const world = buildWorld()
  const newsroom = await openArchive(payload, { store })
  const options = payload.config.custom.factCheck as Desk['options']
  const desk: Desk = { world, newsroom, newId: store.newId, options, now }
  const between: [number, number] = [now - years, now - 12 * hour]
  let writing = Promise.resolve()
  onProgress(0, articles)
  let made = 0
  while (made < articles) {
    const batch: Doc[] = []
    const size = Math.min(batchSize, articles - made)
    let inBatch = 0
    while (inBatch < size) {
      const story = planStory(random, world, { between, atMost: articles - made - inBatch })
      const docs = composeStory(random, desk, story)
      batch.push(...newsroom.registry.take(), ...docs)
      inBatch += story.assignments.length
    }
    batch.push(changeOf(payload, store.newId), ...waitingOf(batch, store.newId))
    made += inBatch
    const done = made
    const before = writing
    writing = store.write(inOrder(batch)).then(() => onProgress(done, articles))
    // Whether it failed is asked one batch later.
    writing.catch(() => {})
    await before
  }
  await writing
}

/**
 * Adds an archive of invented news to a newsroom: rows like those the product writes, made by the product's own rules,
 * a batch of articles a transaction. The same seed tells the same stories, by the clock of the same `now`.
 * @throws ArchiveError when the newsroom has nobody who may do what an archive needs done
 */
export const generateArchive = async (
  payload: Payload,
  {
    articles,
    seed,
    now = Date.now(),
    onProgress = () => {},
  }: {
    articles: number
    seed: string
    now?: number
    onProgress?: (done: number, total: number) => void
  },
): Promise<void> => {
  const store = storeOf(payload)
  try {
    await fill(payload, store, {
      articles,
      random: createRandom(`archive ${seed}`),
      now,
      onProgress,
    })
  } finally {
    await store.close()
  }
}
