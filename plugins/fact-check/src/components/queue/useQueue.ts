'use client'
import { usePathname, useSearchParams } from 'next/navigation.js'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckQueue } from '../../facts/checkQueue.ts'
import { useApi } from '../state/useApi.ts'
import { useWords } from '../state/useWords.ts'
import { askedBy, searchOf, type AskedQueue } from './asked.ts'

/** The queue as the page's address asks for it. What is on the screen stays until the next answer is there. */
export const useQueue = (initial: CheckQueue | null) => {
  const params = useSearchParams()
  const pathname = usePathname()
  const api = useApi()
  const { language } = useWords()
  const asked = askedBy((name) => params.get(name))
  const search = searchOf(asked)
  const [queue, setQueue] = useState(initial)
  const [failed, setFailed] = useState(initial === null)
  const [loading, setLoading] = useState(false)
  const turn = useRef(0)
  const shown = useRef(initial === null ? null : search)

  const load = useCallback(async () => {
    const mine = ++turn.current
    setLoading(true)
    const answer = await fetch(api(`/fact-check/queue?${search}`), {
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
      .then(async (response) => (response.ok ? ((await response.json()) as CheckQueue) : null))
      .catch(() => null)
    // A slower, older answer never overwrites a newer one.
    if (mine !== turn.current) return
    if (answer) setQueue(answer)
    shown.current = answer ? search : null
    setFailed(answer === null)
    setLoading(false)
  }, [api, language, search])

  useEffect(() => {
    if (shown.current !== search) void load()
  }, [load, search])
  useEffect(() => {
    // Others work on the same queue: whoever comes back to the window sees it as it is.
    const look = () => void load()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [load])

  const hrefOf = useCallback(
    (changes: Partial<AskedQueue>): string => {
      const next = searchOf({ ...askedBy((name) => params.get(name)), page: 1, ...changes })
      return next ? `${pathname}?${next}` : pathname
    },
    [params, pathname],
  )
  const go = useCallback(
    (changes: Partial<AskedQueue>) => window.history.pushState(null, '', hrefOf(changes)),
    [hrefOf],
  )
  return { asked, queue, failed, loading, load, hrefOf, go }
}
