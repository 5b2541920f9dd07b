import {
  commitTransaction,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload'

/**
 * Does some work in one transaction: all of it or none. Inside a request that has one already, it joins that one and
 * leaves commit and rollback to whoever began it. `work` must pass on the request it is given.
 */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  if (req.transactionID) return work(isolateObjectProperty(req, 'context'))
  const own = isolateObjectProperty(req, ['context', 'transactionID'])
  const began = await initTransaction(own)
  try {
    const result = await work(own)
    if (began) await commitTransaction(own)
    return result
  } catch (error) {
    await killTransaction(own)
    throw error
  }
}
