import type { PayloadRequest } from 'payload'
import { readContext, requestWith } from '../access/requestContext.ts'
import { systemReason } from '../access/systemToken.ts'

/** A request of its own context that carries why a live article is taken down. */
export const withTakeDownReason = (req: PayloadRequest, reason: string): PayloadRequest =>
  requestWith(req, 'take-down-reason', reason)

/** Why a live article is taken down, as the command or the system said; null when nobody did. */
export const takeDownReason = (req: PayloadRequest): string | null => {
  const reason = readContext(req, 'take-down-reason')
  return typeof reason === 'string' ? reason : systemReason(req)
}
