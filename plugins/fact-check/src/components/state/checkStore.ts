import type { CheckState } from './CheckState.ts'
import { shareState } from './shareState.ts'

/** `stamp` is the save the answer belongs to; `failed` that the newest question got no answer. */
type Entry = { state: CheckState | null; failed: boolean; stamp: string | null }

const empty: Entry = { state: null, failed: false, stamp: null }
const entries = new Map<string, Entry>()
const listeners = new Map<string, Set<() => void>>()
const newest = new Map<string, Promise<CheckState | null>>()

const set = (url: string, entry: Entry) => {
  entries.set(url, entry)
  listeners.get(url)?.forEach((listener) => listener())
}

const fetchState = (url: string, stamp: string, language: string): Promise<CheckState | null> => {
  entries.set(url, { ...(entries.get(url) ?? empty), stamp })
  const asked: Promise<CheckState | null> = fetch(url, {
    credentials: 'include',
    headers: { 'Accept-Language': language },
  })
    .then(async (response) => (response.ok ? ((await response.json()) as CheckState) : null))
    .catch(() => null)
    .then((answer) => {
      // A slower, older answer never overwrites a newer one: whoever waits for it waits for the newer.
      const newer = newest.get(url)
      if (newer !== asked) return newer ?? null
      const known = entries.get(url)?.state ?? null
      // A failed one keeps what is on the screen.
      set(url, {
        state: answer ? shareState(known, answer) : known,
        failed: answer === null,
        stamp,
      })
      return answer
    })
  newest.set(url, asked)
  return asked
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
