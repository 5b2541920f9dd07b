import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { tellFate } from '../commands/tellFate.ts'
import type { ResolvedOptions } from '../options.ts'
import { isServed, noteServed, wasServed } from './served.ts'

type Id = string | number

/** beforeChange: what readers are served of the article now. A new one has no links yet. */
export const noteFate =
  (options: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const id = (originalDoc as { id?: Id } | undefined)?.id
    if (operation === 'update' && id !== undefined)
      noteServed(req, id, await isServed(req, options, id))
    return data
  }

/** afterChange: tells the stories linked with an article what this write did to it, in its transaction. */
export const watchFate =
  (options: ResolvedOptions): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    const { id } = doc as { id: Id }
    const wasLive = operation === 'update' ? wasServed(req, id) : undefined
    if (wasLive === undefined) return
    const fate = options.fateOf({
      before: previousDoc as Record<string, unknown>,
      after: doc as Record<string, unknown>,
      wasLive,
      isLive: await isServed(req, options, id),
      req,
    })
    if (fate) await tellFate({ req, options }, id, fate)
  }
