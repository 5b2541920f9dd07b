import { APIError } from 'payload'

const statuses = {
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  STALE_STATE: 409,
  SELF_LINK: 400,
  DUPLICATE_LINK: 409,
  LIMIT_REACHED: 409,
  HAS_LINKS: 409,
} as const

export type RelatedStoriesCode = keyof typeof statuses

/** Every refusal of this plugin. `data.code` is stable; the words may change. */
export class RelatedStoriesError extends APIError {
  constructor(
    code: RelatedStoriesCode,
    message: string,
    { status = statuses[code], data }: { status?: number; data?: Record<string, unknown> } = {},
  ) {
    super(message, status, { code, ...data }, true)
    // Payload takes the name of the class, which a production build shortens.
    this.name = 'RelatedStoriesError'
  }
}

export const notLoggedIn = () =>
  new RelatedStoriesError('NOT_ALLOWED', 'Log in first. Nothing was changed.', { status: 401 })
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
export const limitReached = (title: string, most: number) =>
  new RelatedStoriesError(
    'LIMIT_REACHED',
    `Nothing was changed: “${title}” has ${most} links, as many as a story may have. Unlink one of them first.`,
  )
type HeldBack = { id: string; label: string; article: { id: string; title: string } }

/** `links`: those whose other story the person may read. */
export const hasLinks = (count: number, links: HeldBack[]) => {
  const named = links.slice(0, 3).map(({ label, article }) => `${label} “${article.title}”`)
  const more = count - named.length
  const list = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return new RelatedStoriesError(
    'HAS_LINKS',
    `Not deleted: this story has ${count} confirmed ${count === 1 ? 'link' : 'links'} (${list}). Unlink them first, or delete it with ?links=remove to take them along.`,
    { data: { count, links } },
  )
}
export const foreignArticle = (argument: string) =>
  invalidInput(`"${argument}" is not one of the two stories of this link.`)

/** Whether a failure is one of ours; told by its name, since a bundle may hold another copy of the class. */
export const isRefusal = (error: unknown): error is RelatedStoriesError =>
  (error as { name?: unknown } | null)?.name === 'RelatedStoriesError'
