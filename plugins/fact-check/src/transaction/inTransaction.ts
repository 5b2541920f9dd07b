import {
  commitTransaction,
  getDataLoader,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload'

/** Whether a request's transaction is still open: Payload's loader of relations leaves the id of an ended one behind. */
const isOpen = async (req: PayloadRequest): Promise<boolean> => {
  const id = await req.transactionID
  if (id === undefined || id === null) return false
  const { sessions } = req.payload.db as { sessions?: Record<string | number, unknown> }
  return sessions === undefined || sessions[id] !== undefined
}

/**
 * Does some work in one transaction: all of it or none. Inside a request that has one already, it joins that one and
 * leaves commit and rollback to whoever began it. `work` must pass on the request it is given.
 */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  if (await isOpen(req)) return work(isolateObjectProperty(req, 'context'))
  const own = isolateObjectProperty(req, ['context', 'payloadDataLoader', 'transactionID'])
  delete own.transactionID
  own.payloadDataLoader = getDataLoader(own)
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
