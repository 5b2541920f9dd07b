import { APIError } from 'payload'

/** The database did not get free in time. Nothing was written; status 503, code `DATABASE_BUSY`. */
export class DatabaseBusyError extends APIError<{ code: 'DATABASE_BUSY' }> {
  constructor(seconds: number, cause: string) {
    super(
      `The database was busy for ${seconds} seconds (${cause}). This change was not saved; please try again.`,
      503,
      { code: 'DATABASE_BUSY' },
      true,
    )
    this.name = 'DatabaseBusyError'
  }
}
