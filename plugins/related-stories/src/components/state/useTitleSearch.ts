'use client'
import { useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useApi } from './useApi.ts'

export type Found = { id: string; title: string; status: string | null }
export type Search =
  { state: 'idle' | 'searching' | 'failed' } | { state: 'found'; stories: Found[] }

/** Stories that hold all the words typed; from two letters on, the best eight. */
export const useTitleSearch = (typed: string, { except }: { except: string }): Search => {
  const { api } = useApi()
  const [search, setSearch] = useState<Search>({ state: 'idle' })
  const settled = useDebounce(typed.trim(), 250)

  useEffect(() => {
    if (settled.length < 2) {
      setSearch({ state: 'idle' })
      return
    }
    const asking = new AbortController()
    const query = new URLSearchParams({ q: settled, limit: '8', except })
    setSearch({ state: 'searching' })
    fetch(api(`/related-stories/search?${query}`), {
      credentials: 'include',
      signal: asking.signal,
    })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        const { stories } = (await response.json()) as { stories: Found[] }
        setSearch({ state: 'found', stories })
      })
      .catch(() => {
        if (!asking.signal.aborted) setSearch({ state: 'failed' })
      })
    return () => asking.abort()
  }, [api, except, settled])

  return typed.trim().length < 2 ? { state: 'idle' } : search
}
