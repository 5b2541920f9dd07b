import { APIError } from 'payload'
import type { Decision, Reason, ReasonCode } from './domain/types.ts'

/** Every code and the status it answers with; the README lists them for people. */
const statusOf: Record<ReasonCode, number> = {
  NOT_ALLOWED: 403,
  NOT_INDEPENDENT: 403,
  NOT_APPROVED: 409,
  TEXT_CHANGED: 409,
  SIGN_OFF_OPEN: 409,
  EMBARGOED: 409,
  STALE_STATE: 409,
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
  REASON_REQUIRED: 400,
  EVER_PUBLIC: 409,
  NOTHING_TO_CHECK: 409,
  APPEND_ONLY: 403,
}

/** `data` is `{ code, reasons }`. Test `status` and `data.code`: another bundle may hold another copy of this class. */
export class FactCheckError extends APIError<{ code: ReasonCode; reasons: Reason[] }> {
  constructor(code: ReasonCode, message: string, reasons?: Reason[], status = statusOf[code]) {
    super(message, status, { code, reasons: reasons ?? [{ code, message }] }, true)
    this.name = 'FactCheckError'
  }
}

export const refused = (decision: Extract<Decision, { allowed: false }>): FactCheckError =>
  new FactCheckError(decision.code, decision.message, decision.because)

export const notAllowed = (message: string): FactCheckError =>
  new FactCheckError('NOT_ALLOWED', message)

export const notSignedIn = (): FactCheckError =>
  new FactCheckError('NOT_ALLOWED', 'Log in first. Nothing was changed.', undefined, 401)

export const notFound = (): FactCheckError =>
  new FactCheckError('NOT_FOUND', 'There is no such article. Nothing was changed.')

export const invalidInput = (message: string, reasons?: Reason[]): FactCheckError =>
  new FactCheckError('INVALID_INPUT', message, reasons)

export const staleState = (message: string): FactCheckError =>
  new FactCheckError('STALE_STATE', message)

export const reasonRequired = (message: string): FactCheckError =>
  new FactCheckError('REASON_REQUIRED', message)

export const everPublic = (message: string): FactCheckError =>
  new FactCheckError('EVER_PUBLIC', message)

export const appendOnly = (): FactCheckError =>
  new FactCheckError(
    'APPEND_ONLY',
    'Desk events are written once and never changed or deleted. Nothing was changed.',
  )
