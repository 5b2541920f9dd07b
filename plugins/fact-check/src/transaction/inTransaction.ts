import {
  commitTransaction,
  getDataLoader,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { databaseBusy } from '../errors.ts'
import { enterLane } from './enterLane.ts'
import { isConflict } from './isConflict.ts'

/** Milliseconds after which a piece of work whose turn it is, and that others keep undoing, is given up. */
const patience = 10_000

/** Milliseconds to wait before a try: longer each time up to a bound, and never twice the same. */
const pauseBefore = (attempt: number): number => Math.random() * Math.min(200, 10 * 2 ** attempt)

/** Whether a request's transaction is still open: Payload's loader of relations leaves the id of an ended one behind. */
const isOpen = async (req: PayloadRequest): Promise<boolean> => {
  const id = await req.transactionID
  if (id === undefined || id === null) return false
  const { sessions } = req.payload.db as { sessions?: Record<string | number, unknown> }
  return sessions === undefined || sessions[id] !== undefined
}

/** The same request with nothing in it that a try before this one may have left. */
const afresh = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, ['context', 'payloadDataLoader', 'transactionID'])
  delete own.transactionID
  own.context = { ...req.context }
  own.payloadDataLoader = getDataLoader(own)
  return own
}

type Tried<Result> = { result: Result } | { conflict: true }

const tryOnce = async <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Tried<Result>> => {
  const own = afresh(req)
  let began = false
  try {
    began = await initTransaction(own)
    const result = await work(own)
    if (began) await commitTransaction(own)
    return { result }
  } catch (error) {
    await killTransaction(own)
    // Without transactions a part may be written already: that is not safe to repeat.
    if (began && isConflict(error)) return { conflict: true }
    throw error
  }
}

/**
 * Does some work in one transaction: all of it or none. When others wrote the same at the same moment it is done again
 * from the start, for ten seconds once it is its turn, so `work` does nothing but read and write by the request it is given. Inside
 * a request that has a transaction already, it joins that one and leaves commit, rollback and repeating to whoever began it.
 * @throws FactCheckError `DATABASE_BUSY` (503): others were always first; nothing was written.
 */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  if (await isOpen(req)) return work(isolateObjectProperty(req, 'context'))
  const first = await tryOnce(req, work)
  if ('result' in first) return first.result
  const leave = await enterLane(req.payload)
  const until = Date.now() + patience
  try {
    for (let attempt = 1; ; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, pauseBefore(attempt)))
      const next = await tryOnce(req, work)
      if ('result' in next) return next.result
      if (Date.now() > until) throw databaseBusy(req)
    }
  } finally {
    leave()
  }
}
