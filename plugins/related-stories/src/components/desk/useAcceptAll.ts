'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LinksResult } from '../../commands/context.ts'
import type { LinkDesk } from '../../read/desk.ts'
import type { Tab } from '../../read/tabs.ts'
import { useApi } from '../state/useApi.ts'
import { useWords } from '../state/useWords.ts'

/** How many one answer gives, how many one step accepts, and how many are looked for at most. */
const page = 100
const batch = 50
const most = 2000

/** `waits`: nothing was done yet. `stopped`: the line broke, and what was not accepted is as it was. */
export type AcceptAllState =
  | { is: 'looking' | 'not-found-out' }
  | { is: 'waits'; ids: string[]; more: boolean }
  | { is: 'working' | 'done' | 'stopped'; accepted: number; refused: number; of: number }

/** Looks for what the archive is at least so sure of, and accepts it in batches. */
export const useAcceptAll = (
  tab: Tab,
  minScore: number,
  open: boolean,
  skip: ReadonlySet<string>,
) => {
  const { api } = useApi()
  const { language } = useWords()
  const [state, setState] = useState<AcceptAllState>({ is: 'looking' })
  const turn = useRef(0)
  const left = useRef(skip)
  useEffect(() => {
    left.current = skip
  })

  const find = useCallback(async () => {
    const mine = ++turn.current
    setState({ is: 'looking' })
    const ids: string[] = []
    let after: string | null = null
    try {
      do {
        const query: URLSearchParams = new URLSearchParams({
          tab,
          limit: String(page),
          minScore: String(minScore),
          ...(after ? { after } : {}),
        })
        const response: Response = await fetch(api(`/related-stories/desk?${query}`), {
          credentials: 'include',
          headers: { 'Accept-Language': language },
        })
        if (!response.ok) throw new Error(String(response.status))
        const answer = (await response.json()) as LinkDesk
        for (const { id, mayDecide } of answer.rows)
          if (mayDecide && !left.current.has(id)) ids.push(id)
        after = answer.after
      } while (after && ids.length < most && mine === turn.current)
    } catch {
      if (mine === turn.current) setState({ is: 'not-found-out' })
      return
    }
    if (mine === turn.current) setState({ is: 'waits', ids, more: after !== null })
  }, [api, language, minScore, tab])
  useEffect(() => {
    if (open) void find()
  }, [find, open])

  /** Answers how many were accepted. */
  const accept = async (ids: string[]): Promise<number> => {
    const of = ids.length
    let accepted = 0
    let refused = 0
    setState({ is: 'working', accepted, refused, of })
    for (let at = 0; at < of; at += batch) {
      const linkIds = ids.slice(at, at + batch)
      const done = await fetch(api('/related-stories/confirmStoryLinks'), {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
        body: JSON.stringify({ linkIds }),
      })
        .then(async (response) => (response.ok ? ((await response.json()) as LinksResult) : null))
        .catch(() => null)
      if (!done) {
        setState({ is: 'stopped', accepted, refused, of })
        return accepted
      }
      const confirmed = done.links.filter(({ code }) => code === null).length
      accepted += confirmed
      refused += linkIds.length - confirmed
      setState({ is: 'working', accepted, refused, of })
    }
    setState({ is: 'done', accepted, refused, of })
    return accepted
  }
  return { state, find, accept }
}
