import { randomUUID } from 'node:crypto'
import type { BasePayload } from 'payload'

/** Something that changed: a document of a collection, or, with no document, any of them. */
export interface Change {
  about: string
  document: string | null
}

export type Listener = (changes: Change[]) => void

/** What the database adapter knows of changes: it is shared by Express and by Next's build, which has its own copy of this file. */
export interface Hub {
  /** Names this process among the instances. */
  origin: string
  /** By transaction: what it has written down and not yet committed. */
  uncommitted: Map<string, Change[]>
  listeners: Set<Listener>
}

const key = Symbol.for('galley/changes')

export const hubOf = (db: object): Hub => {
  const known = (db as { [key]?: Hub })[key]
  if (known) return known
  const hub: Hub = { origin: randomUUID(), uncommitted: new Map(), listeners: new Set() }
  Object.assign(db, { [key]: hub })
  return hub
}

/** Calls the listener for every change committed in this process and, from a feed, for those of others. */
export const onChange = (payload: Pick<BasePayload, 'db'>, listener: Listener): (() => void) => {
  const { listeners } = hubOf(payload.db)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const tellListeners = ({ listeners }: Hub, changes: Change[]): void => {
  if (changes.length > 0) for (const listener of listeners) listener(changes)
}
