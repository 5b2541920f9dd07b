import type { CollectionAfterReadHook } from 'payload'
import { publicBody } from '../editor/publicBody.ts'

/** Readers without a log-in get the body without the writer's notes in it. */
export const hideNotes: CollectionAfterReadHook = ({ doc, req }) =>
  req.user || req.payloadAPI === 'local' || !doc?.body
    ? doc
    : { ...doc, body: publicBody(doc.body) }
