import { z } from 'zod'
import { linkTypeNames } from '../domain/linkTypes.ts'
import { invalidInput } from '../errors.ts'
import { decodeCursor } from '../read/cursor.ts'
import { tabs } from '../read/tabs.ts'

/** How many links one step may be about. */
const most = 200
const longest = 366 * 24 * 60 * 60 * 1000

const id = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^[\w-]{1,64}$/))
const ids = z
  .array(id)
  .max(most)
  .refine((all) => new Set(all).size === all.length)
const type = z.enum(linkTypeNames)
const note = z.string().trim().max(2000).nullish()

export const createInput = z.object({ from: id, to: id, type, note })
export const confirmInput = z.object({ linkId: id, type: type.nullish(), from: id.nullish() })
export const confirmAllInput = z.object({ linkIds: ids.min(1) })
export const rejectInput = z.object({ linkId: id, note })
export const linkInput = z.object({ linkId: id })
export const retypeInput = z.object({ linkId: id, type, from: id.nullish() })
export const reorderInput = z.object({
  articleId: id,
  linkIds: ids.min(1),
  seen: ids.nullish(),
})
export const pinInput = z.object({ linkId: id, articleId: id, pinned: z.boolean().nullish() })
export const newsInput = z.object({ linkId: id, articleId: id, at: z.string().max(40).nullish() })
export const postponeInput = z.object({
  linkId: id,
  until: z.iso
    .datetime({ offset: true })
    .refine((at) => {
      const ahead = Date.parse(at) - Date.now()
      return ahead > 0 && ahead < longest
    })
    .transform((at) => new Date(at).toISOString())
    .nullish(),
})

export const articleInput = z.object({ articleId: id })
/** A whole number, from an address or an argument. */
const whole = (least: number, greatest: number, usual: number) =>
  z.coerce
    .number()
    .int()
    .min(least)
    .max(greatest)
    .nullish()
    .transform((value) => value ?? usual)

export const neighbourhoodInput = z.object({
  articleId: id,
  depth: whole(1, 2, 2),
  first: whole(2, 60, 24),
})
export const deskInput = z.object({
  tab: z
    .enum(tabs)
    .nullish()
    .transform((tab) => tab ?? 'new'),
  after: z
    .string()
    .nullish()
    .transform((cursor) => (cursor ? decodeCursor(cursor) : null))
    .refine((position) => position !== undefined)
    .transform((position) => position ?? undefined),
  limit: whole(1, 100, 30),
  minScore: z.coerce
    .number()
    .min(0)
    .max(1)
    .nullish()
    .transform((score) => score ?? undefined),
})

const searchInput = z.object({
  q: z.string().trim().max(200),
  limit: z.coerce.number().int().min(1).max(100).default(8),
  except: id.optional(),
})

const words: Record<string, string> = {
  from: '"from" is not the id of a story.',
  to: '"to" is not the id of a story.',
  articleId: '"articleId" is not the id of a story.',
  linkId: '"linkId" is not the id of a link.',
  linkIds: `"linkIds" is not a list of 1 to ${most} ids of links, each once.`,
  seen: `"seen" is not a list of at most ${most} ids of links, each once.`,
  type: `"type" is not one of ${linkTypeNames.join(', ')}.`,
  q: '"q" is not a text of at most 200 characters.',
  except: '"except" is not the id of a story.',
  note: '"note" is not a text of at most 2000 characters.',
  pinned: '"pinned" is neither true nor false.',
  until: '"until" is not a moment to come within a year, as 2026-02-08T07:00:00Z.',
  tab: `"tab" is not one of ${tabs.join(', ')}.`,
  at: '"at" is not the moment of a warning.',
  after: '"after" is not where a page ended.',
  limit: '"limit" is not a whole number from 1 to 100.',
  depth: '"depth" is neither 1 nor 2.',
  first: '"first" is not a whole number from 2 to 60.',
  minScore: '"minScore" is not a number from 0 to 1.',
}

/** @throws INVALID_INPUT, naming the first argument that is wrong. */
export const parse = <Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> => {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const where = String(result.error.issues[0]?.path[0] ?? '')
  throw invalidInput(words[where] ?? 'The arguments are not an object with the names expected.')
}

/** What is searched for. @throws INVALID_INPUT */
export const parseSearch = (query: unknown): z.output<typeof searchInput> =>
  parse(searchInput, query)
