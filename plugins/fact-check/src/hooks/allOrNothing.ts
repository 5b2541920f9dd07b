import type { CollectionAfterOperationHook } from 'payload'
import { invalidInput } from '../errors.ts'
import { doorIn } from './door.ts'

/**
 * A bulk edit goes on when one of its articles fails and commits what that one had written. One that failed after it
 * was let through may be half written: then the whole edit is undone.
 */
export const allOrNothing: CollectionAfterOperationHook = ({ args, req, result }) => {
  const door = doorIn(args)
  if (!door || door.unfinished.size === 0) return result
  const errors = (result as { errors?: { message?: string }[] } | null)?.errors ?? []
  throw invalidInput(req, {
    key: 'oneNotWritten',
    values: { reason: errors.at(-1)?.message ?? '' },
  })
}
