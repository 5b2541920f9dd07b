'use client'
import { useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useApi } from './useApi.ts'

export type Found = { id: string; title: string; status: string | null }
export type Search =
  { state: 'idle' | 'searching' | 'failed' } | { state: 'found'; stories: Found[] }

const idle: Search = { state: 'idle' }
const searching: Search = { state: 'searching' }

/** Stories that hold all the words typed; from two letters on, the best eight. */
export const useTitleSearch = (typed: string, { except }: { except: string }): Search => {
  const { api } = useApi()
  const [answer, setAnswer] = useState<{ asked: string; search: Search } | null>(null)
  const asked = typed.trim()
  const settled = useDebounce(asked, 250)

  useEffect(() => {
    if (settled.length < 2) return
    const asking = new AbortController()
    const query = new URLSearchParams({ q: settled, limit: '8', except })
    fetch(api(`/related-stories/search?${query}`), {
      credentials: 'include',
      signal: asking.signal,
    })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        const { stories } = (await response.json()) as { stories: Found[] }
        setAnswer({ asked: settled, search: { state: 'found', stories } })
      })
      .catch(() => {
        if (!asking.signal.aborted) setAnswer({ asked: settled, search: { state: 'failed' } })
      })
    return () => asking.abort()
  }, [api, except, settled])

  if (asked.length < 2) return idle
  // What was found for other words is not what somebody takes with Enter now.
  return answer?.asked === asked ? answer.search : searching
}
