import { Mutex } from 'async-mutex'
import type { Payload, Where } from 'payload'
import type { Change as Row } from '../payload-types.ts'
import { hubOf, tellListeners } from './hub.ts'

export interface ChangeFeed {
  /** Looks once, now. @throws what the database throws */
  look(): Promise<void>
  /** When the last look that succeeded was made; milliseconds since 1970. */
  lookedAt(): number
  /** Stops looking, and waits for the look that is under way. */
  stop(): Promise<void>
}

/** Milliseconds between two looks: the longest another instance serves what was changed here. */
const every = 250

/** Rows read at once; more are read in the next look. */
const most = 500

/** Milliseconds after which nobody needs a row any more, and how often old ones are thrown away. */
const age = 24 * 60 * 60 * 1000
const cleaning = 60 * 60 * 1000

const collection = 'changes'

const find = async (payload: Payload, where: Where, sort: string, limit = most): Promise<Row[]> =>
  (await payload.db.find<Row>({ collection, where, sort, limit, pagination: false })).docs

const lastNumber = async (payload: Payload): Promise<number> => {
  const [last] = await find(payload, { seq: { exists: true } }, '-seq', 1)
  return last?.seq ?? 0
}

const isTaken = (error: unknown): boolean => (error as Error).name === 'ValidationError'

/**
 * Gives committed rows their places in the sequence. A number given out inside a transaction would be seen in another
 * order than it was given, and those who look would pass over what is committed late. Any instance may do it: a number
 * somebody else gave first is refused by the unique index, and that one's rows are read in the next look.
 */
const number = async (payload: Payload, waiting: Row[]): Promise<void> => {
  let last = await lastNumber(payload)
  for (const { id } of waiting)
    try {
      await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: id } }, { pending: { equals: true } }] },
        data: { seq: ++last, pending: false },
        returning: false,
      })
    } catch (error) {
      if (isTaken(error)) return
      throw error
    }
}

/**
 * Tells this process's listeners (onChange) what other processes changed: instances of the same newsroom, and
 * command-line tools. Starts at what is there now.
 */
export const createChangeFeed = async (payload: Payload): Promise<ChangeFeed> => {
  const hub = hubOf(payload.db)
  let seen = await lastNumber(payload)
  let lookedAt = Date.now()
  let cleanedAt = 0
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  const clean = async (now: number): Promise<void> => {
    cleanedAt = now
    const before = new Date(now - age).toISOString()
    await payload.db.deleteMany({ collection, where: { at: { less_than: before } } })
  }

  // Two looks at once would both start at the same place, and tell twice.
  const turn = new Mutex()
  const lookOnce = async (): Promise<void> => {
    const now = Date.now()
    const waiting = await find(payload, { pending: { equals: true } }, 'at')
    if (waiting.length > 0) await number(payload, waiting)
    const news = await find(payload, { seq: { greater_than: seen } }, 'seq')
    seen = news.at(-1)?.seq ?? seen
    const others = news.filter(({ origin }) => origin !== hub.origin)
    tellListeners(
      hub,
      others.map(({ about, document }) => ({ about, document: document ?? null })),
    )
    lookedAt = now
    if (now - cleanedAt > cleaning) await clean(now)
  }

  const look = (): Promise<void> => turn.runExclusive(lookOnce)

  const pass = async (): Promise<void> => {
    try {
      await look()
    } catch (error) {
      payload.logger.warn({
        err: error,
        msg: 'What other instances changed could not be looked up',
      })
    }
    if (!stopped)
      timer = setTimeout(() => {
        running = pass()
      }, every)
  }
  let running = pass()
  return {
    look,
    lookedAt: () => lookedAt,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
