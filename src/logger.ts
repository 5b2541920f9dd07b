import { pino, type LevelWithSilent, type Logger } from 'pino'

type Logged = { err?: { name?: string; status?: number; originalError?: { status?: number } } }

/** A refusal is the asker's business, not a fault of ours: the answer says it, the log needs one line. */
const isRefusal = (first: unknown): boolean => {
  const err = (first as Logged | null)?.err
  if (!err) return false
  const status = err.originalError?.status ?? err.status
  return status === undefined ? err.name === 'GraphQLError' && !err.originalError : status < 500
}

/** The log of the process: JSON lines; refusals without a stack, faults with one. */
export const createLogger = (level: LevelWithSilent): Logger =>
  pino({
    level,
    hooks: {
      logMethod(args, method) {
        const [first] = args as unknown[]
        if (!isRefusal(first)) return method.apply(this, args)
        this.info({ refused: true }, String((first as { err: Error }).err.message))
      },
    },
  })
