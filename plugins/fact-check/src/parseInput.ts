import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { invalidInput } from './errors.ts'
import { languageOf } from './words/voiceOf.ts'

/** What came in from outside, as its schema makes it. @throws INVALID_INPUT, with each field's own reason */
export const parseInput = <Input>(
  req: PayloadRequest,
  schema: z.ZodType<Input>,
  given: unknown,
): Input => {
  const parsed = schema.safeParse(given, { error: z.locales[languageOf(req)]().localeError })
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map(({ path, message }) => ({
    code: 'INVALID_INPUT' as const,
    key: 'asGiven',
    values: { message },
    field: path.join('.'),
  }))
  const problems = reasons
    .map(({ field, values }) => `${field || 'input'}: ${values.message}`)
    .join('; ')
  throw invalidInput(req, { key: 'notValid', values: { problems } }, reasons)
}
