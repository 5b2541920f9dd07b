'use client'
import { useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useApi } from './useApi.ts'

export type Found = { id: string; title: string; status: string | null }
export type Search =
  { state: 'idle' | 'searching' | 'failed' } | { state: 'found'; stories: Found[] }

/** Stories whose latest title holds all the words typed; from two letters on, the newest eight. */
export const useTitleSearch = (
  typed: string,
  { collection, title, except }: { collection: string; title: string; except: string },
): Search => {
  const { api } = useApi()
  const [search, setSearch] = useState<Search>({ state: 'idle' })
  const settled = useDebounce(typed.trim(), 250)

  useEffect(() => {
    if (settled.length < 2) {
      setSearch({ state: 'idle' })
      return
    }
    const asking = new AbortController()
    const query = new URLSearchParams({
      depth: '0',
      draft: 'true',
      limit: '8',
      sort: '-updatedAt',
      [`where[and][0][${title}][like]`]: settled,
      'where[and][1][id][not_equals]': except,
      [`select[${title}]`]: 'true',
      'select[_status]': 'true',
    })
    setSearch({ state: 'searching' })
    fetch(api(`/${collection}?${query}`), { credentials: 'include', signal: asking.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        const { docs } = (await response.json()) as { docs: Record<string, unknown>[] }
        setSearch({
          state: 'found',
          stories: docs.map((doc) => ({
            id: String(doc.id),
            title: String(doc[title] ?? ''),
            status: typeof doc._status === 'string' ? doc._status : null,
          })),
        })
      })
      .catch(() => {
        if (!asking.signal.aborted) setSearch({ state: 'failed' })
      })
    return () => asking.abort()
  }, [api, collection, except, settled, title])

  return typed.trim().length < 2 ? { state: 'idle' } : search
}
