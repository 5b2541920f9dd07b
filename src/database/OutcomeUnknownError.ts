import { APIError } from 'payload'

/** The connection broke while a change was being committed; status 503, code `OUTCOME_UNKNOWN`. Never repeated by us. */
export class OutcomeUnknownError extends APIError<{ code: 'OUTCOME_UNKNOWN' }> {
  constructor(cause: unknown) {
    const message =
      'The database did not say whether this was saved. Look whether your change is there before you try again.'
    super(message, 503, { code: 'OUTCOME_UNKNOWN' }, true)
    this.name = 'OutcomeUnknownError'
    this.cause = cause
  }
}
