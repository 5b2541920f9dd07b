import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { InTransaction } from '../options.ts'

/** All of the work or none of it. Inside a transaction that somebody else began, theirs decides. */
export const inTransaction: InTransaction = async (req, work) => {
  const ours = await initTransaction(req)
  try {
    const result = await work(req)
    if (ours) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
