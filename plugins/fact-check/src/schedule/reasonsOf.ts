import type { Reason } from '../domain/types.ts'
import { english, type SpokenReason } from '../words/voiceOf.ts'

type Known = { status?: number; message?: string; data?: { reasons?: unknown } }

/**
 * Why a publication was refused; null when nobody refused it and the machinery failed. Told by status and data, not by
 * class: another bundle may hold another copy of it. A busy or broken database (5xx) is no refusal. They are to be
 * stored, so they are in English whatever language the refusal was said in.
 */
export const reasonsOf = (error: unknown): SpokenReason[] | null => {
  const { status, message, data } = (error ?? {}) as Known
  if (status === undefined || status < 400 || status >= 500) return null
  const reasons = Array.isArray(data?.reasons)
    ? (data.reasons as Reason[])
    : [
        {
          code: status === 403 ? ('NOT_ALLOWED' as const) : ('INVALID_INPUT' as const),
          key: 'asGiven',
          values: { message: message ?? '' },
        },
      ]
  return reasons.map(english.reason)
}
