import type { Collection, Db } from 'mongodb'

/** What the instances of one newsroom share beside its content. No part of Payload knows this collection, and no API serves it. */
export interface State {
  _id: string
  value?: string
  holder?: string
  until?: Date
}

export const stateOf = (db: Db): Collection<State> => db.collection<State>('galley_state')
