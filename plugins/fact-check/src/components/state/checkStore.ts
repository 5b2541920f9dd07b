import type { CheckState } from './CheckState.ts'
import { shareState } from './shareState.ts'

/** `stamp` is the save the answer belongs to; `failed` that the newest question got no answer. */
type Entry = { state: CheckState | null; failed: boolean; stamp: string | null }

const empty: Entry = { state: null, failed: false, stamp: null }
const entries = new Map<string, Entry>()
const listeners = new Map<string, Set<() => void>>()
const newest = new Map<string, number>()

const set = (url: string, entry: Entry) => {
  entries.set(url, entry)
  listeners.get(url)?.forEach((listener) => listener())
}

const fetchState = async (
  url: string,
  stamp: string,
  language: string,
): Promise<CheckState | null> => {
  const turn = (newest.get(url) ?? 0) + 1
  newest.set(url, turn)
  entries.set(url, { ...(entries.get(url) ?? empty), stamp })
  const answer = await fetch(url, {
    credentials: 'include',
    headers: { 'Accept-Language': language },
  })
    .then(async (response) => (response.ok ? ((await response.json()) as CheckState) : null))
    .catch(() => null)
  // A slower, older answer never overwrites a newer one; a failed one keeps what is on the screen.
  if (newest.get(url) !== turn) return entries.get(url)?.state ?? null
  const known = entries.get(url)?.state ?? null
  set(url, { state: answer ? shareState(known, answer) : known, failed: answer === null, stamp })
  return answer
}

/** One answer an article, shared by every view on the screen: they can never contradict each other. */
export const checkStore = {
  get: (url: string): Entry => entries.get(url) ?? empty,
  subscribe: (url: string, listener: () => void): (() => void) => {
    const known = listeners.get(url) ?? new Set()
    listeners.set(url, known.add(listener))
    return () => {
      known.delete(listener)
      if (known.size > 0) return
      listeners.delete(url)
      entries.delete(url)
      newest.delete(url)
    }
  },
  /** Asks once per save, however many views ask. */
  load: (url: string, stamp: string, language: string): void => {
    if (entries.get(url)?.stamp !== stamp) void fetchState(url, stamp, language)
  },
  reload: (url: string, language: string): Promise<CheckState | null> =>
    fetchState(url, entries.get(url)?.stamp ?? '', language),
}
