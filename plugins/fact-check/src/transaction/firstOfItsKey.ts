import type { PayloadRequest } from 'payload'
import { databaseBusy } from '../errors.ts'
import { conflictLabel } from './isConflict.ts'

type Violation = { name?: string; data?: { errors?: { path?: string }[] } }

/**
 * Writes a row whose unique key was worked out from what was read (the next round, the next line): that somebody else
 * took it meanwhile is a conflict like any other, and the work is done again on what is there now.
 */
export const firstOfItsKey = async <Result>(
  req: PayloadRequest,
  key: string,
  write: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await write()
  } catch (error) {
    const { name, data } = error as Violation
    if (name !== 'ValidationError' || !data?.errors?.some(({ path }) => path === key)) throw error
    throw Object.assign(databaseBusy(req), { cause: error, errorLabels: [conflictLabel] })
  }
}
