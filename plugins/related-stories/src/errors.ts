import { APIError } from 'payload'
import type { Story } from './read/story.ts'

const statuses = {
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  STALE_STATE: 409,
  SELF_LINK: 400,
  DUPLICATE_LINK: 409,
  LIMIT_REACHED: 409,
  HAS_LINKS: 409,
  NO_INDEX: 503,
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
export const noIndex = () =>
  new RelatedStoriesError(
    'NO_INDEX',
    'Nothing was suggested: this newsroom keeps no index of its stories. Link them by hand.',
  )

/** What a deletion would take along. `links`: confirmed ones whose other story the person may read; `count`: all of those. */
export type HeldBack = {
  count: number
  links: { id: string; label: string; article: Story }[]
  /** Suggestions nobody decided, which go with it and hold nothing back. */
  suggested: number
  /** Whether this person may say that the links go too. */
  mayRemove: boolean
}

const heldBackWords = {
  en: {
    more: (count: number) => `${count} more`,
    said: (title: string, count: number, list: string) =>
      `Not deleted: “${title}” has ${count} confirmed ${count === 1 ? 'link' : 'links'} (${list}). Open it and delete it there: you are asked whether they go with it. By the API, ?links=remove takes them along.`,
  },
  tr: {
    more: (count: number) => `${count} bağlantı daha`,
    said: (title: string, count: number, list: string) =>
      `Silinmedi: “${title}” haberinin onaylanmış ${count} bağlantısı var (${list}). Haberi açıp oradan silin: bağlantılarıyla birlikte silinsin mi, sorulur. API ile ?links=remove bağlantıları da siler.`,
  },
}

/** In the reader's language, since the admin shows what a refused deletion says as it is. */
export const hasLinks = (title: string, held: HeldBack, language: string) => {
  const words = language.toLowerCase().startsWith('tr') ? heldBackWords.tr : heldBackWords.en
  const named = held.links.slice(0, 3).map(({ label, article }) => `${label} “${article.title}”`)
  const more = held.count - named.length
  const list = [...named, ...(more > 0 ? [words.more(more)] : [])].join(', ')
  return new RelatedStoriesError('HAS_LINKS', words.said(title, held.count, list), { data: held })
}
export const foreignArticle = (argument: string) =>
  invalidInput(`"${argument}" is not one of the two stories of this link.`)

/** Whether a failure is one of ours; told by its name, since a bundle may hold another copy of the class. */
export const isRefusal = (error: unknown): error is RelatedStoriesError =>
  (error as { name?: unknown } | null)?.name === 'RelatedStoriesError'
