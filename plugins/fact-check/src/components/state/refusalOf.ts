import type { Refusal } from './CheckState.ts'

export type ErrorAnswer = {
  errors?: { message?: string; code?: string; data?: Partial<Refusal> }[]
}

/** What the server refused, as it said it. */
export const refusalOf = (answer: ErrorAnswer, fallback: string): Refusal => {
  const first = answer.errors?.[0]
  return {
    code: first?.data?.code ?? first?.code ?? 'UNKNOWN',
    message: first?.message ?? fallback,
    reasons: first?.data?.reasons ?? [],
  }
}
