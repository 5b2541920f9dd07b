import type { Stored, Told } from './Story.ts'

/** What a process that serves the project is asked to do. */
export type Deeds = {
  /** Comes first. */
  open(): Promise<void>
  create(told: Told): Promise<string>
  /** Saves a draft; what the public reads stays. */
  edit(asked: { id: string; told: Told }): Promise<void>
  /** Publishes the latest version as it is. */
  publish(id: string): Promise<void>
  unpublish(id: string): Promise<void>
  delete(id: string): Promise<void>
  /** Changes a story in a transaction that is undone. */
  undo(asked: { id: string; headline: string }): Promise<void>
  /** All stories there are, in their latest versions. */
  list(): Promise<Stored[]>
  /** How many changes the index has not taken in yet. */
  waiting(): Promise<number>
  /** Keeps the index current from now on. */
  keep(): Promise<void>
  /** Takes in all that was saved. */
  settle(): Promise<void>
  /**
   * How many stories it took in; null when another rebuild took over. `diesAt`: the process kills itself when that much of
   * it is done, of 1.
   */
  rebuild(asked: { fresh: boolean; atOnce: number; diesAt?: number }): Promise<number | null>
  /** Forgets the index, as if there had never been one. */
  forget(): Promise<void>
  close(): Promise<void>
}

export type Deed = keyof Deeds
export type Asked<Name extends Deed> = Parameters<Deeds[Name]>[0]
export type Answered<Name extends Deed> = Awaited<ReturnType<Deeds[Name]>>

/** Where the index is at, said while it is at it. */
export type Phase = 'putting' | 'put' | 'rebuilding'

export type FromChild =
  | { phase: Phase; done: number; total: number }
  | { number: number; answer: unknown }
  | { number: number; failed: string }
