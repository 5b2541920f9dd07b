import { linkTypeNames } from '@galley/payload-related-stories'
import { z } from 'zod'
import { languages, sectionOptions } from '../articles/vocabulary.ts'
import { decodeCursor, type Position } from './cursor.ts'
import { invalidInput } from './errors.ts'

export const mostArticles = 100
export const usualArticles = 20
/** As many articles of one story are told at once. */
export const mostInThread = 100

const sections = sectionOptions.map(({ value }) => value)
const list = (values: readonly string[]) => values.join(', ')

/** GraphQL sends null for an argument left out as well as for one set to null. */
const optional = <Type extends z.ZodType>(type: Type) =>
  type.nullish().transform((value) => value ?? undefined)

const language = optional(
  z.enum(languages, { error: `Unknown language. Allowed are ${list(languages)}.` }),
)

const after = z.string().transform((cursor, context): Position => {
  const position = decodeCursor(cursor)
  if (position) return position
  const message = 'Unknown cursor in `after`. Use the endCursor of a page before, or leave it out.'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

const first = z
  .int({ error: `\`first\` is a whole number from 1 to ${mostArticles}.` })
  .min(1, { error: `\`first\` is at least 1.` })
  .max(mostArticles, { error: `\`first\` is at most ${mostArticles}.` })

const related = z.object({
  type: optional(
    z.enum(linkTypeNames, { error: `Unknown type. Allowed are ${list(linkTypeNames)}.` }),
  ),
  first: optional(first),
})
const thread = z.object({ article: z.string() })
const oneArticle = z.object({ slug: z.string(), language })
const manyArticles = z.object({
  first: first.nullish().transform((value) => value ?? usualArticles),
  after: optional(after),
  language,
  section: optional(z.enum(sections, { error: `Unknown section. Allowed are ${list(sections)}.` })),
  topic: optional(z.string()),
})

const parse = <Type extends z.ZodType>(type: Type, args: unknown): z.output<Type> => {
  const read = type.safeParse(args)
  if (read.success) return read.data
  throw invalidInput(read.error.issues.map(({ message }) => message).join(' '))
}

export type ManyArticles = z.output<typeof manyArticles>
export const parseOneArticle = (args: unknown) => parse(oneArticle, args)
export const parseRelated = (args: unknown) => parse(related, args)
export const parseThread = (args: unknown) => parse(thread, args)
export const parseManyArticles = (args: unknown) => parse(manyArticles, args)
