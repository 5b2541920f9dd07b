import { fold } from './fold.ts'

/** A name as it is compared: folded, without dots and apostrophes. */
export const nameKeyOf = (name: string): string =>
  fold(name.replace(/[.'’‘]/gu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
