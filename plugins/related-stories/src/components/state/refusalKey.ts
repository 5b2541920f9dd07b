import type { RelatedStoriesCode } from '../../errors.ts'

const keys = {
  NOT_ALLOWED: 'refused_NOT_ALLOWED',
  NOT_FOUND: 'refused_NOT_FOUND',
  INVALID_INPUT: 'refused_INVALID_INPUT',
  STALE_STATE: 'refused_STALE_STATE',
  SELF_LINK: 'refused_SELF_LINK',
  DUPLICATE_LINK: 'refused_DUPLICATE_LINK',
  LIMIT_REACHED: 'refused_LIMIT_REACHED',
  NO_INDEX: 'refused_NO_INDEX',
} as const satisfies Record<Exclude<RelatedStoriesCode, 'HAS_LINKS'>, string>

type Known = keyof typeof keys

/**
 * The words for a code. None where the server's own sentence is better: it is English and says more, and a deletion that is
 * held back names what holds it in the reader's language already.
 */
export const refusalKey = (code: string | undefined, language: string) =>
  code !== undefined && !language.toLowerCase().startsWith('en') && Object.hasOwn(keys, code)
    ? keys[code as Known]
    : null
