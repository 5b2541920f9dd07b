'use client'
import { useEffect, useState } from 'react'
import type { LinkDesk } from '../../read/desk.ts'
import { useApi } from '../state/useApi.ts'

/** How long a count is good enough for the navigation. */
const fresh = 60_000
let known: { who: string; at: number; count: number } | null = null

/** How many suggestions and warnings wait for the newsroom; null until that is known. Asked again with a page, not oftener than once a minute. */
export const useDeskCount = (who: string | null, page: string): number | null => {
  const { api } = useApi()
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    if (!who) return
    if (known?.who === who && Date.now() - known.at < fresh) return setCount(known.count)
    let here = true
    fetch(api('/related-stories/desk?limit=1'), { credentials: 'include' })
      .then(async (response) => (response.ok ? ((await response.json()) as LinkDesk) : null))
      .then((desk) => {
        if (!desk) return
        const { older, new: fromToday, news } = desk.counts
        known = { who, at: Date.now(), count: fromToday + older + news }
        if (here) setCount(known.count)
      })
      .catch(() => {})
    return () => {
      here = false
    }
  }, [api, page, who])
  return count
}
