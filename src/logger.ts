import { pino, type DestinationStream, type LevelWithSilent, type Logger } from 'pino'
import { faultOf } from './faultOf.ts'

type Logged = {
  err?: { name?: string; status?: number; originalError?: { status?: number } }
  msg?: string
}

/** A refusal is the asker's business, not a fault of ours: the answer says it, the log needs one line. */
const isRefusal = (first: unknown): boolean => {
  const err = (first as Logged | null)?.err
  if (!err) return false
  const status = err.originalError?.status ?? err.status
  return status === undefined ? err.name === 'GraphQLError' && !err.originalError : status < 500
}

/** Two writes met, and the one that was undone is done again: no fault, and the answer says how it ended. */
const isConflict = (first: unknown): boolean =>
  (first as Logged | null)?.err?.name === 'DatabaseBusyError'

/** The log of the process: JSON lines; a refusal by its words, a fault by its kind and place. */
export const createLogger = (level: LevelWithSilent, to?: DestinationStream): Logger =>
  pino(
    {
      level,
      serializers: { err: faultOf },
      hooks: {
        logMethod(args, method) {
          const [first, ...rest] = args as unknown[]
          if (isConflict(first)) {
            this.debug({ conflict: true }, 'a write met another one')
            return
          }
          if (isRefusal(first)) {
            this.info({ refused: true }, String((first as { err: Error }).err.message))
            return
          }
          // A line without words of its own would take the error's.
          const err = first instanceof Error ? first : (first as Logged | null)?.err
          const wordless = err && typeof rest[0] !== 'string' && !(first as Logged).msg
          if (wordless) method.apply(this, [{ err }, 'a fault of ours'])
          else method.apply(this, args)
        },
      },
    },
    to ?? pino.destination(1),
  )
