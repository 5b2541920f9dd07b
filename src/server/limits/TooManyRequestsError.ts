import { APIError } from 'payload'

export const tooManyRequests = {
  code: 'TOO_MANY_REQUESTS',
  message: 'Too many requests. Nothing was changed; please wait a minute and try again.',
} as const

/** Somebody asked more often than an address may; status 429, code `TOO_MANY_REQUESTS`. */
export class TooManyRequestsError extends APIError<{ code: 'TOO_MANY_REQUESTS' }> {
  constructor() {
    super(tooManyRequests.message, 429, { code: tooManyRequests.code }, true)
    this.name = 'TooManyRequestsError'
  }
}
