import { english } from '../words/voiceOf.ts'
import type { Fault, FaultCode } from './Fault.ts'

type Values = Record<string, string | number>

/** `LINE_ALTERED` → `lineAltered`: the sentence of a code in `words`. */
export const wordOf = (code: FaultCode): string =>
  code.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

export const faultOf = (
  subject: string | null,
  seq: number | null,
  { code, values }: { code: FaultCode; values?: Values },
): Fault => ({
  subject,
  seq,
  code,
  message: english.sentences([{ key: wordOf(code), values: { seq: seq ?? 0, ...values } }]),
})
