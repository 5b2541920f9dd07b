import type { Store } from 'express-rate-limit'
import type { BasePayload } from 'payload'

/** Who asks, as Express sees it; set anew on every request, so that nobody chooses it. */
export const askerHeader = 'x-galley-asker'

/** The tries of one window, counted where the log-ins over REST are counted. */
export interface LogInTries {
  store: Store
  limit: number
}

const key = Symbol.for('galley/log-in tries')
type Keeper = { [key]?: LogInTries }

/** Leaves them on the database adapter, which Express and Next's build share. */
export const shareLogInTries = ({ db }: Pick<BasePayload, 'db'>, tries: LogInTries): void => {
  Object.assign(db, { [key]: tries })
}

/** Whether one more try by this asker is one too many. Without a server in front (command line, tests) none is. */
export const isOneTooMany = async (
  { db }: Pick<BasePayload, 'db'>,
  asker: string | null,
): Promise<boolean> => {
  const tries = (db as Keeper)[key]
  if (!tries || !asker) return false
  try {
    return (await tries.store.increment(asker)).totalHits > tries.limit
  } catch {
    // A database that is away keeps nobody out by itself.
    return false
  }
}
