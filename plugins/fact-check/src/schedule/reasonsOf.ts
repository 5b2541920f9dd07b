import type { Reason } from '../domain/types.ts'

type Known = { status?: number; message?: string; data?: { reasons?: unknown } }

/**
 * Why a publication was refused; null when nobody refused it and the machinery failed. Told by status and data, not by
 * class: another bundle may hold another copy of it. A busy or broken database (5xx) is no refusal.
 */
export const reasonsOf = (error: unknown): Reason[] | null => {
  const { status, message, data } = (error ?? {}) as Known
  if (status === undefined || status < 400 || status >= 500) return null
  return Array.isArray(data?.reasons)
    ? (data.reasons as Reason[])
    : [{ code: status === 403 ? 'NOT_ALLOWED' : 'INVALID_INPUT', message: message ?? '' }]
}
