import { APIError } from 'payload'

/** The database did not get free in time. Nothing was written; status 503, code `DATABASE_BUSY`. */
export class DatabaseBusyError extends APIError<{ code: 'DATABASE_BUSY'; because: string }> {
  constructor(milliseconds: number, because: string) {
    super(
      `The database was busy for ${milliseconds / 1000} seconds. This change was not saved; please try again.`,
      503,
      { code: 'DATABASE_BUSY', because },
      true,
    )
    this.name = 'DatabaseBusyError'
  }
}
