import { z } from 'zod'
import { languages } from '../articles/vocabulary.ts'
import { ImportRefused } from './errors.ts'

const id = z.string().regex(/^[\w-]{1,80}$/)
const name = z.string().trim().min(1).max(300)

const decision = z.strictObject({
  inferenceId: z.string().min(1).max(80),
  decision: z.enum(['take', 'leave-out', 'edit']),
  name: name.nullish(),
  recordType: z.enum(['person', 'organization', 'place']).nullish(),
  recordId: id.nullish(),
})

/** What a person decided: take it as proposed, leave it out, or take it under another name or record. */
export type Decision = z.infer<typeof decision>

const importInput = z.strictObject({
  text: z.string(),
  language: z.enum(languages).nullish(),
  decisions: z.array(decision).max(2000).nullish(),
})

export type ImportInput = z.infer<typeof importInput>

const parsed = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue?.path.join('.') || 'the request'
  throw new ImportRefused(
    'INVALID_INPUT',
    `Not done: ${where} is not valid (${issue?.message ?? 'unknown'}). Nothing was changed.`,
  )
}

export const parseImport = (value: unknown): ImportInput => parsed(importInput, value)
export const parseDecision = (value: unknown): Decision => parsed(decision, value)
export const parseId = (value: unknown): string => parsed(id, value)
