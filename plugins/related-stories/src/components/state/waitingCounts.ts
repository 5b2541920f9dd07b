'use client'
import { useEffect, useSyncExternalStore } from 'react'
import { useApi } from './useApi.ts'

const counts = new Map<string, number>()
const listeners = new Set<() => void>()

/** Says how many suggestions wait at a story: whoever has its links on the screen knows best. */
export const tellWaiting = (articleId: string, count: number): void => {
  if (counts.get(articleId) === count) return
  counts.set(articleId, count)
  listeners.forEach((listener) => listener())
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** How many suggestions wait at a story; null until that is known. */
export const useWaiting = (articleId: string): number | null => {
  const { api } = useApi()
  useEffect(() => {
    const asking = new AbortController()
    fetch(api(`/related-stories/waiting/${articleId}`), {
      credentials: 'include',
      signal: asking.signal,
    })
      .then(async (answer) => {
        if (!answer.ok) return
        tellWaiting(articleId, ((await answer.json()) as { suggested: number }).suggested)
      })
      // It is a number beside a word: without it nothing is lost.
      .catch(() => {})
    return () => asking.abort()
  }, [api, articleId])
  return useSyncExternalStore(
    subscribe,
    () => counts.get(articleId) ?? null,
    () => null,
  )
}
