import { z } from 'zod'

/** Ids are opaque; a number is what databases that count give out. */
const id = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().trim().min(1).max(100))

export const articleId = id
export const claimId = id
export const userId = id
export const commentId = id
export const optionalId = id.nullish().transform((given) => given ?? null)

const words = z.string().trim().max(10_000)

export const optionalWords = words.nullish().transform((text) => text || null)

/** Words that must be there: the command refuses empty ones in its own way. */
export const requiredWords = words.nullish().transform((text) => text ?? '')

/** A moment: ISO 8601 with its offset, or a Date. Gives ISO 8601 in UTC. */
export const moment = z
  .union([z.date(), z.iso.datetime({ offset: true })])
  .transform((at) => new Date(at).toISOString())

export const optionalMoment = moment.nullish().transform((at) => at ?? null)

/** Keys of passages, as the state of the check gives them. */
export const passageKeys = z.array(z.string().trim().min(1).max(100)).min(1).max(5000)

const url = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .nullish()
  .transform((address) => address ?? null)

/** Words about a file that is evidence by itself. */
export const evidenceOfFile = z.object({
  source: optionalWords,
  url,
  excerpt: optionalWords,
  note: optionalWords,
  supports: z
    .boolean()
    .nullish()
    .transform((supports) => supports ?? true),
})

/** What supports or contradicts a claim: an address, words of it, or a source by name. */
export const evidence = evidenceOfFile.refine(
  ({ source, url: address, excerpt }) => source ?? address ?? excerpt,
)

export type EvidenceInput = z.infer<typeof evidence>
