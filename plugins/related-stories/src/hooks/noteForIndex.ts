import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { wakeStoryIndexing } from '../index/startStoryIndexing.ts'
import { storyIndexOf } from '../index/storyIndexOf.ts'
import { waitingSlug } from '../options.ts'

/** In the transaction that changes the story: what is undone is not waited for, what is committed is never forgotten. */
const note = async (req: PayloadRequest, story: string): Promise<void> => {
  // Nobody would ever take the row.
  if (!storyIndexOf(req.payload)) return
  const data = { story, at: new Date().toISOString() }
  await req.payload.db.create({ collection: waitingSlug, data, req, returning: false })
  wakeStoryIndexing(req.payload)
}

export const noteChangeForIndex: CollectionAfterChangeHook = async ({ doc, req }) => {
  await note(req, String(doc.id))
}

export const noteDeletionForIndex: CollectionAfterDeleteHook = async ({ id, req }) => {
  await note(req, String(id))
}
