import { APIError, type PayloadRequest } from 'payload'
import type { Reason, ReasonCode } from './domain/types.ts'
import { refusal, type Refused } from './words/refusal.ts'
import { voiceOf, type SpokenReason } from './words/voiceOf.ts'

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
  CLAIM_OPEN: 409,
  PASSAGES_OPEN: 409,
  NOT_FOUND_IN_TEXT: 409,
  AMBIGUOUS: 409,
  NO_SECOND_PERSON: 409,
  DATABASE_BUSY: 503,
  BEST_BEFORE_PAST: 409,
  ADDRESS_NOT_ALLOWED: 400,
  FETCH_FAILED: 502,
  TOO_LARGE: 413,
  NOT_SUPPORTED: 415,
  TOO_MANY_REQUESTS: 429,
}

/** `data` is `{ code, reasons }`. Test `status` and `data.code`: another bundle may hold another copy of this class. */
export class FactCheckError extends APIError<{ code: ReasonCode; reasons: SpokenReason[] }> {
  constructor(code: ReasonCode, message: string, reasons: SpokenReason[], status = statusOf[code]) {
    super(message, status, { code, reasons }, true)
    this.name = 'FactCheckError'
  }
}

/** What was decided, in the language of the request it refuses. */
export const refused = (
  req: PayloadRequest,
  { code, says, because }: Refused,
  status?: number,
): FactCheckError => {
  const voice = voiceOf(req)
  return new FactCheckError(code, voice.sentences(says), because.map(voice.reason), status)
}

type Said = Parameters<typeof refusal>[1]

export const notAllowed = (
  req: PayloadRequest,
  said: Said,
  ending?: Parameters<typeof refusal>[2],
): FactCheckError => refused(req, refusal('NOT_ALLOWED', said, ending))

export const notSignedIn = (req: PayloadRequest): FactCheckError =>
  refused(req, refusal('NOT_ALLOWED', 'loginFirst'), 401)

export const notFound = (req: PayloadRequest): FactCheckError =>
  refused(req, refusal('NOT_FOUND', 'noSuchArticle'))

export const noSuchNotice = (req: PayloadRequest): FactCheckError =>
  refused(req, refusal('NOT_FOUND', 'noSuchNotice'))

export const noSuchClaim = (req: PayloadRequest): FactCheckError =>
  refused(req, refusal('NOT_FOUND', 'noSuchClaim'))

export const noSuchComment = (req: PayloadRequest): FactCheckError =>
  refused(req, refusal('NOT_FOUND', 'noSuchComment'))

export const invalidInput = (
  req: PayloadRequest,
  said: Said,
  because?: Reason[],
): FactCheckError => {
  const decision = refusal('INVALID_INPUT', said)
  return refused(req, { ...decision, because: because ?? decision.because })
}

export const textChanged = (req: PayloadRequest, said: Said): FactCheckError =>
  refused(req, refusal('TEXT_CHANGED', said))

export const staleState = (req: PayloadRequest, said: Said): FactCheckError =>
  refused(req, refusal('STALE_STATE', said))

export const reasonRequired = (req: PayloadRequest, said: Said): FactCheckError =>
  refused(req, refusal('REASON_REQUIRED', said))

export const everPublic = (req: PayloadRequest, said: Said): FactCheckError =>
  refused(req, refusal('EVER_PUBLIC', said))

export const appendOnly = (req: PayloadRequest): FactCheckError =>
  refused(req, refusal('APPEND_ONLY', 'eventsStay'))

export const databaseBusy = (req: PayloadRequest): FactCheckError =>
  refused(req, refusal('DATABASE_BUSY', ['notSaved', 'othersWereFirst']))
