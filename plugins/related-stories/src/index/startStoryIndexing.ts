import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BasePayload } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { indexWaiting } from './indexWaiting.ts'
import { isWhole, rebuildIndex } from './rebuildIndex.ts'
import type { StoryIndex } from './StoryIndex.ts'
import { storyIndexOf } from './storyIndexOf.ts'

export type StoryIndexing = {
  /** Looks for stories that changed, and resolves once none is waiting. */
  settle(): Promise<void>
  /** Stops looking and waits for the batch that is under way. What was waiting is taken in after the next start. */
  stop(): Promise<void>
}

/** Milliseconds between two looks. A story that was just saved is committed a moment later: then looks are quick. */
const pace = { calm: 1000, quick: 40, quickLooks: 15 }

/** A production build has this file twice, and the instance of Payload once. */
const key = Symbol.for('@galley/payload-related-stories/indexing')
type Running = StoryIndexing & { wake(): void }
type Holder = { [key]?: Running }

const run = (payload: BasePayload, options: ResolvedOptions, index: StoryIndex): Running => {
  let stopped = false
  let quickLooks = 0
  let failed = false
  let timer: NodeJS.Timeout | undefined

  const takeWaiting = async (): Promise<void> => {
    while (!stopped && (await indexWaiting(payload, options, index)) > 0) await nextTurn()
  }
  /** A new file, or one that was damaged: it is filled behind what is being saved. */
  const fill = async (): Promise<void> => {
    if (stopped || (await isWhole(index))) return
    await rebuildIndex(payload, {
      yields: true,
      afterBatch: takeWaiting,
      isStopped: () => stopped,
    })
  }
  const look = async (): Promise<void> => {
    try {
      await takeWaiting()
      await fill()
      failed = false
    } catch (error) {
      // Said once: a database that is away for an hour would fill the log.
      if (!failed && !stopped)
        payload.logger.warn({ err: error, msg: 'The index of stories could not be kept current' })
      failed = true
    }
  }

  let running: Promise<void> = Promise.resolve()
  const schedule = () => {
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(pass, quickLooks-- > 0 ? pace.quick : pace.calm)
    timer.unref()
  }
  const pass = () => {
    running = running.then(look)
    void running.then(schedule)
  }
  pass()
  return {
    wake: () => {
      const isCalm = quickLooks <= 0
      quickLooks = pace.quickLooks
      if (isCalm) schedule()
    },
    settle: () => (running = running.then(look)),
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

/**
 * Keeps the index current from now on: what was saved since it last ran, and what is saved from here on, soon after it is
 * committed. Call it once a server is up; command-line tools need not. Called again, it is the same one.
 */
export const startStoryIndexing = (payload: BasePayload): StoryIndexing => {
  const holder = payload as BasePayload & Holder
  const known = holder[key]
  if (known) return known
  const index = storyIndexOf(payload)
  if (!index) return { settle: async () => {}, stop: async () => {} }
  const running = run(payload, payload.config.custom.relatedStories as ResolvedOptions, index)
  const adapter: { destroy?: () => Promise<void> | void } = payload.db
  const { destroy } = adapter
  const stop = async () => {
    if (holder[key] === indexing) Reflect.deleteProperty(holder, key)
    adapter.destroy = destroy
    await running.stop()
  }
  const indexing = { ...running, stop }
  // Whoever closes the newsroom without stopping it first would find it reading a closed database.
  adapter.destroy = async () => {
    await stop()
    await destroy?.call(adapter)
  }
  holder[key] = indexing
  return indexing
}

/** Says that a story changed: where the index is kept by this process, it looks at once. */
export const wakeStoryIndexing = (payload: BasePayload): void => {
  ;(payload as BasePayload & Holder)[key]?.wake()
}
