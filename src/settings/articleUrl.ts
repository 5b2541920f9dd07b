import { z } from 'zod'
import { addressOf } from '../articles/addressOf.ts'
import { safeUrl } from '../editor/safeUrl.ts'

const example = { slug: 'grain-ships-leave', language: 'en' }

/** Where the newsroom's readers find an article, so that links within the text lead there. */
export const articleUrl = z
  .string()
  .refine(
    (pattern) => pattern.includes('{slug}') && safeUrl(addressOf(pattern, example)) !== null,
    'an address with {slug} in it, and {language} where it is part of it: https://news.example/{language}/{slug}, or /{slug}',
  )
  .default('/{language}/{slug}')
