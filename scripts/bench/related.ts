// Rebuilds the index of the newsroom its environment names, asks for related stories, and sends one row of bench:related.
import { performance } from 'node:perf_hooks'
import { rebuildIndex, storyIndexOf, suggestionsFor } from '@galley/payload-related-stories'
import { openNewsroom } from '../../src/database/openNewsroom.ts'

const asked = Number(process.argv[2])
const rounded = (value: number): number => Math.round(value * 10) / 10

const payload = await openNewsroom()
const index = storyIndexOf(payload)
if (!index) throw new Error('There is no index.')

const begun = performance.now()
const articles = (await rebuildIndex(payload, { fresh: true, atOnce: 100 })) ?? 0
const seconds = (performance.now() - begun) / 1000

// Stories from all of the archive, in the same order each time.
const { docs } = await payload.find({
  collection: 'articles',
  sort: 'id',
  limit: asked,
  depth: 0,
  select: { slug: true },
})
globalThis.gc?.()
let memory = 0
const times: number[] = []
for (const [turn, { id }] of [...docs.slice(0, 20), ...docs].entries()) {
  const from = performance.now()
  await suggestionsFor(payload, { id })
  // The first ones find an empty memory, as after a start: they are not counted.
  if (turn >= 20) times.push(performance.now() - from)
  memory = Math.max(memory, process.memoryUsage.rss())
}
times.sort((one, other) => one - other)
const at = (share: number): number => rounded(times[Math.floor(share * (times.length - 1))] ?? 0)
process.send?.({
  articles,
  indexPerSecond: rounded(articles / seconds),
  p50: at(0.5),
  p95: at(0.95),
  memoryMB: Math.round(memory / 1024 / 1024),
})
await payload.destroy()
