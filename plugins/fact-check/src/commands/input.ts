import { z } from 'zod'

/** Ids are opaque; a number is what databases that count give out. */
export const articleId = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().trim().min(1).max(100))

const words = z.string().trim().max(10_000)

export const optionalWords = words.nullish().transform((text) => text || null)

/** Words that must be there: the command refuses empty ones in its own way. */
export const requiredWords = words.nullish().transform((text) => text ?? '')

/** A moment: ISO 8601 with its offset, or a Date. Gives ISO 8601 in UTC. */
export const moment = z
  .union([z.date(), z.iso.datetime({ offset: true })])
  .transform((at) => new Date(at).toISOString())
