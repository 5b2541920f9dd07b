import type { BasePayload } from 'payload'

/** How often one person may have a page fetched, in a minute. */
const perMinute = 20

const windows = new WeakMap<BasePayload, Map<string, number[]>>()

/** Counts one fetch of somebody's, in this process; whether it is one too many. */
export const isOneTooMany = (payload: BasePayload, user: string, now = Date.now()): boolean => {
  const fetches = windows.get(payload) ?? new Map<string, number[]>()
  windows.set(payload, fetches)
  const recent = (fetches.get(user) ?? []).filter((at) => at > now - 60_000)
  if (recent.length >= perMinute) return true
  fetches.set(user, [...recent, now])
  return false
}
