import { APIError } from 'payload'

/** Every way an import or a decision is refused, with its HTTP status. */
const statuses = {
  EMPTY: 400,
  BINARY: 400,
  NOT_UTF8: 400,
  TOO_LARGE: 413,
  INVALID_INPUT: 400,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  AMBIGUOUS_NAME: 409,
} as const

export type RefusalCode = keyof typeof statuses

/** A refusal: a stable code, a sentence for people. Across Next's bundle test `name` and `data.code`. */
export class ImportRefused extends APIError<{ code: RefusalCode; reasons: never[] }> {
  constructor(code: RefusalCode, message: string, status: number = statuses[code]) {
    super(message, status, { code, reasons: [] }, true)
    this.name = 'ImportRefused'
  }
}

/** The code and words of whatever went wrong; what is no refusal of ours stays unnamed. */
export const refusalOf = (error: unknown): { code: string; message: string } => {
  const { data, message, status } = error as {
    data?: { code?: unknown }
    message?: unknown
    status?: unknown
  }
  if (typeof data?.code === 'string') return { code: data.code, message: String(message) }
  if (status === 401 || status === 403) return { code: 'NOT_ALLOWED', message: String(message) }
  return { code: 'FAILED', message: `${String(message)} Nothing was imported.` }
}
