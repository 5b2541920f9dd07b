import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { InTransaction } from '../options.ts'

const tries = 8

/** MongoDB undoes one of two transactions that write the same, and says that it may be done again. */
const isConflict = (error: unknown): boolean =>
  (error as { hasErrorLabel?: (label: string) => boolean } | null)?.hasErrorLabel?.(
    'TransientTransactionError',
  ) ?? false

/** All of the work or none of it, tried again some times when another write was first. Inside a transaction that somebody else began, theirs decides. */
export const inTransaction: InTransaction = async (req, work) => {
  for (let attempt = 1; ; attempt++) {
    const ours = await initTransaction(req)
    try {
      const result = await work(req)
      if (ours) await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (!ours || attempt === tries || !isConflict(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * attempt))
    }
  }
}
