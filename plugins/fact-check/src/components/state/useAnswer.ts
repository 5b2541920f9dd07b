'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useApi } from './useApi.ts'
import { useWords } from './useWords.ts'

/** Whoever goes through a text at thirty passages a minute asks nothing of those they pass by. */
const stay = 300
/** An answer is good for a minute: somebody who comes back sees it at once. */
const goodFor = 60_000
const most = 50

const known = new Map<string, { value: unknown; at: number }>()

const remember = (name: string, value: unknown) => {
  known.set(name, { value, at: Date.now() })
  for (const oldest of known.keys()) if (known.size > most) known.delete(oldest)
}

type Answer<Value> = { url: string; value: Value | null; failed: boolean }

/**
 * What the server knows about the thing at hand: asked once somebody stays there, given up when they go on. A new `stamp`
 * asks again, and what was known is shown until the answer is there. Without a path nothing is asked.
 */
export const useAnswer = <Value>(path: `/${string}` | null, stamp = '') => {
  const api = useApi()
  const { language } = useWords()
  // What one person may read is not shown to the next who logs in here.
  const who = useAuth().user?.id
  const [answer, setAnswer] = useState<Answer<Value> | null>(null)
  const url = path === null ? '' : api(path)
  useEffect(() => {
    if (!url) return
    const name = `${who} ${language} ${url} ${stamp}`
    const before = known.get(name)
    if (before && Date.now() - before.at < goodFor)
      return setAnswer({ url, value: before.value as Value, failed: false })
    const leaving = new AbortController()
    const ask = async () => {
      try {
        const response = await fetch(url, {
          credentials: 'include',
          headers: { 'Accept-Language': language },
          signal: leaving.signal,
        })
        if (!response.ok) throw new Error(`${response.status}`)
        const value = (await response.json()) as Value
        remember(name, value)
        setAnswer({ url, value, failed: false })
      } catch {
        if (!leaving.signal.aborted) setAnswer({ url, value: null, failed: true })
      }
    }
    const timer = setTimeout(() => void ask(), stay)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [language, stamp, url, who])
  const here = answer !== null && answer.url === url ? answer : null
  return { value: here?.value ?? null, failed: here?.failed ?? false }
}
