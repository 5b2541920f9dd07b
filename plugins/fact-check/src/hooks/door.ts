import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { contextWith, putContext, readContext } from '../access/requestContext.ts'

/**
 * Which way a write came in. Noted afresh for every operation, since one request may hold several (GraphQL) and
 * Payload's own `context.isRestoringVersion` outlives the restore. `unfinished` are the articles that were let through
 * and not yet recorded.
 */
export type Door = {
  operation: 'create' | 'update' | 'restoreVersion' | 'delete'
  draft: boolean
  /** A bulk edit that is no draft starts from the live rows, not from the latest versions. */
  overLive: boolean
  /** The `_status` asked for, before any hook: Payload decides by it whether the live row is written. */
  asked: unknown
  unfinished: Set<string>
}

const isDoor = (value: unknown): value is Door =>
  typeof value === 'object' && value !== null && 'unfinished' in value

const writes = ['create', 'update', 'restoreVersion', 'delete'] as const

/** beforeOperation: notes the door in the request, and in the arguments for whoever looks after the operation. */
export const noteDoor: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const write = writes.find((name) => name === operation)
  if (!write) return
  const door: Door = {
    operation: write,
    draft: Boolean('draft' in args && args.draft),
    overLive: write === 'update' && !('id' in args && args.id) && !('draft' in args && args.draft),
    asked: 'data' in args ? (args.data as { _status?: unknown } | undefined)?._status : undefined,
    unfinished: new Set(),
  }
  putContext(req, 'door', door)
  return { ...args, ...contextWith('door', door) }
}

export const currentDoor = (req: PayloadRequest): Door | undefined => {
  const door = readContext(req, 'door')
  return isDoor(door) ? door : undefined
}

export const doorIn = (args: object): Door | undefined => {
  const door = readContext({ context: args as PayloadRequest['context'] }, 'door')
  return isDoor(door) ? door : undefined
}

const doors = new WeakMap<object, Door>()

/** The first beforeValidate hook: ties the door to the document, before another operation of the request notes its own. */
export const keepDoor: CollectionBeforeValidateHook = ({ originalDoc, req }) => {
  const door = currentDoor(req)
  if (door && originalDoc) doors.set(originalDoc, door)
}

/** The door of the write on this document; undefined when the write took a way no hook was told of. */
export const doorOf = (originalDoc: object | undefined): Door | undefined =>
  originalDoc && doors.get(originalDoc)
