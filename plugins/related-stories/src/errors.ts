import { APIError } from 'payload'

const statuses = {
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  STALE_STATE: 409,
  SELF_LINK: 400,
  DUPLICATE_LINK: 409,
} as const

export type RelatedStoriesCode = keyof typeof statuses

/** Every refusal of this plugin. `data.code` is stable; the words may change. */
export class RelatedStoriesError extends APIError {
  constructor(code: RelatedStoriesCode, message: string, status: number = statuses[code]) {
    super(message, status, { code }, true)
    // Payload takes the name of the class, which a production build shortens.
    this.name = 'RelatedStoriesError'
  }
}

export const notLoggedIn = () =>
  new RelatedStoriesError('NOT_ALLOWED', 'Log in first. Nothing was changed.', 401)
export const notAllowed = () =>
  new RelatedStoriesError('NOT_ALLOWED', 'You may not do this. Nothing was changed.')
export const articleNotFound = () =>
  new RelatedStoriesError('NOT_FOUND', 'There is no such story. Nothing was changed.')
export const linkNotFound = () =>
  new RelatedStoriesError(
    'NOT_FOUND',
    'There is no such link, or somebody took it away. Nothing was changed.',
  )
export const invalidInput = (what: string) =>
  new RelatedStoriesError('INVALID_INPUT', `${what} Nothing was changed.`)
export const duplicateLink = () =>
  new RelatedStoriesError('DUPLICATE_LINK', 'Not linked: these two have this link.')
export const overtaken = () =>
  new RelatedStoriesError('STALE_STATE', 'Somebody decided this link first. Nothing was changed.')
