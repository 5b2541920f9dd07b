import { APIError } from 'payload'

/** The database did not take a change just now. Nothing was written; status 503, code `DATABASE_BUSY`. */
export class DatabaseBusyError extends APIError<{ code: 'DATABASE_BUSY'; because: string }> {
  constructor(because: string, { cause }: { cause?: unknown } = {}) {
    const data = { code: 'DATABASE_BUSY', because } as const
    super(`Not saved: ${because}. Please try again.`, 503, data, true)
    this.name = 'DatabaseBusyError'
    this.cause = cause
  }
}
