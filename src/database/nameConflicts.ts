import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj } from 'payload'
import { DatabaseBusyError } from './DatabaseBusyError.ts'
import { OutcomeUnknownError } from './OutcomeUnknownError.ts'

/** What runs inside transactions, and so meets their conflicts: reads too, once a transaction is undone. */
const operations = [
  'commitTransaction',
  'count',
  'countVersions',
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[]

type Operation = (...args: unknown[]) => Promise<unknown>

/** Unique values the newsroom itself makes up from what it read: that another took one is a conflict, no fault of the input. */
const madeHere: Partial<Record<CollectionSlug, string>> = { articles: 'slug' }

const carries = (error: unknown, label: string): boolean => {
  const labelled = error as { hasErrorLabel?: (label: string) => boolean } | null
  return typeof labelled?.hasErrorLabel === 'function' && labelled.hasErrorLabel(label)
}

const isTakenMeanwhile = (error: unknown): boolean => {
  const { name, data } = error as {
    name?: string
    data?: { collection?: CollectionSlug; errors?: { path?: string }[] }
  }
  const path = data?.collection && madeHere[data.collection]
  return (
    name === 'ValidationError' && Boolean(path && data.errors?.some((each) => each.path === path))
  )
}

const named = (error: unknown): unknown => {
  if (carries(error, 'UnknownTransactionCommitResult')) return new OutcomeUnknownError(error)
  const isConflict = carries(error, 'TransientTransactionError')
  if (!isConflict && !isTakenMeanwhile(error)) return error
  const because = 'somebody else was saving the same thing at the same moment'
  const cause = isConflict ? error : { errorLabels: ['TransientTransactionError'] }
  return new DatabaseBusyError(because, { cause })
}

/**
 * Gives MongoDB's write conflicts the name, status and words of every other refusal of Galley's. Whoever began the
 * transaction tells by the label in `cause` that it may be tried again (inTransaction, repeatWhenBusy).
 */
export const nameConflicts = (mongo: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...mongo,
  init: (args) => {
    const adapter = mongo.init(args)
    for (const name of operations) {
      const run = adapter[name] as Operation
      const naming: Operation = async (...given) => {
        try {
          return await run.apply(adapter, given)
        } catch (error) {
          throw named(error)
        }
      }
      Object.assign(adapter, { [name]: naming })
    }
    return adapter
  },
})
