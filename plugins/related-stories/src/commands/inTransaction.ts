import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** All of the work or none of it. Inside a transaction that somebody else began, theirs decides. */
export const inTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  const ours = await initTransaction(req)
  try {
    const result = await work()
    if (ours) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
