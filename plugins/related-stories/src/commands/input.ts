import { z } from 'zod'
import { linkTypeNames } from '../domain/linkTypes.ts'
import { invalidInput } from '../errors.ts'

const id = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^[\w-]{1,64}$/))
const type = z.enum(linkTypeNames)
const note = z.string().trim().max(2000).nullish()

export const createInput = z.object({ from: id, to: id, type, note })
export const confirmInput = z.object({ linkId: id, type: type.nullish() })
export const rejectInput = z.object({ linkId: id, note })
export const unlinkInput = z.object({ linkId: id })

const searchInput = z.object({
  q: z.string().trim().max(200),
  limit: z.coerce.number().int().min(1).max(50).default(8),
  except: id.optional(),
})

const words: Record<string, string> = {
  from: '"from" is not the id of a story.',
  to: '"to" is not the id of a story.',
  linkId: '"linkId" is not the id of a link.',
  type: `"type" is not one of ${linkTypeNames.join(', ')}.`,
  q: '"q" is not a text of at most 200 characters.',
  limit: '"limit" is not a whole number from 1 to 50.',
  except: '"except" is not the id of a story.',
  note: '"note" is not a text of at most 2000 characters.',
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

/** The id an address names. @throws INVALID_INPUT */
export const parseArticleId = (value: unknown): string =>
  parse(z.object({ from: id }), { from: value }).from

/** What is searched for. @throws INVALID_INPUT */
export const parseSearch = (query: unknown): z.output<typeof searchInput> =>
  parse(searchInput, query)
