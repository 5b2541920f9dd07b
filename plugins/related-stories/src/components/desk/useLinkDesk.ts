'use client'
import { usePathname, useSearchParams } from 'next/navigation.js'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { LinkDesk } from '../../read/desk.ts'
import { isOvertaken } from '../state/decisionQueue.ts'
import { useApi } from '../state/useApi.ts'
import type { Decisions } from '../state/useDecisions.ts'
import { useWords } from '../state/useWords.ts'
import { askedBy, searchOf, type AskedDesk } from './asked.ts'
import { countLeft, placed, rowsLeft } from './deskList.ts'

/** How many pairs are kept ahead of the one on the screen. */
const ahead = 12

const without = (known: ReadonlySet<string>, ids: string[]): ReadonlySet<string> =>
  new Set([...known].filter((id) => !ids.includes(id)))

/** The link desk as the page's address asks for it, without what was decided here; the next pages come before they are needed. */
export const useLinkDesk = (initial: LinkDesk | null, { waiting, lost }: Decisions) => {
  const params = useSearchParams()
  const pathname = usePathname()
  const { api } = useApi()
  const { language } = useWords()
  const asked = askedBy((name) => params.get(name))
  const { tab } = asked
  const [desk, setDesk] = useState(initial)
  const [failed, setFailed] = useState(initial === null)
  const [loading, setLoading] = useState(false)
  const [at, setAt] = useState<string | null>(asked.link)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const turn = useRef(0)
  const told = useRef(new Set<string>())

  // What was decided before the page was loaded again is not asked once more.
  useEffect(() => {
    setGone((known) => new Set([...known, ...waiting.map(({ linkId }) => linkId)]))
    // Only what waits when the page comes up: later decisions are told by `leave`.
  }, [])
  // What was refused and nobody else decided is still there to decide.
  useEffect(() => {
    const back = lost.filter(({ decision, code }) => {
      const isNew = !told.current.has(decision.id)
      told.current.add(decision.id)
      return isNew && !isOvertaken(code)
    })
    if (back.length > 0)
      setGone((known) =>
        without(
          known,
          back.map((each) => each.decision.linkId),
        ),
      )
  }, [lost])

  const load = useCallback(
    async (after: string | null) => {
      const mine = ++turn.current
      setLoading(true)
      const query = new URLSearchParams({ tab, limit: '30', ...(after ? { after } : {}) })
      const answer = await fetch(api(`/related-stories/desk?${query}`), {
        credentials: 'include',
        headers: { 'Accept-Language': language },
      })
        .then(async (response) => (response.ok ? ((await response.json()) as LinkDesk) : null))
        .catch(() => null)
      // A slower, older answer never overwrites a newer one.
      if (mine !== turn.current) return
      setFailed(answer === null)
      setLoading(false)
      if (answer)
        setDesk((before) => {
          if (!after || before?.tab !== tab) return answer
          const known = new Set(before.rows.map(({ id }) => id))
          const rows = [...before.rows, ...answer.rows.filter(({ id }) => !known.has(id))]
          // The numbers stay those of the first page: what was decided since is taken off here.
          return { ...answer, counts: before.counts, rows }
        })
    },
    [api, language, tab],
  )

  // Going back in the browser leads to the pair that was looked at there.
  useEffect(() => setAt(asked.link), [tab])

  const shown = desk?.tab === tab ? desk : null
  const rows = useMemo(() => rowsLeft(shown?.rows ?? [], gone), [gone, shown])
  const place = placed(rows, at)
  const current = rows[place]
  const after = shown?.after ?? null
  useEffect(() => {
    if (desk?.tab !== tab && !failed) void load(null)
  }, [desk, failed, load, tab])
  useEffect(() => {
    if (after && !loading && !failed && rows.length - place < ahead) void load(after)
  }, [after, failed, load, loading, place, rows])

  const hrefOf = useCallback(
    (to: AskedDesk): string => {
      const search = searchOf(to)
      return search ? `${pathname}?${search}` : pathname
    },
    [pathname],
  )
  const goTab = useCallback(
    (to: AskedDesk) => {
      setFailed(false)
      setAt(to.link)
      window.history.pushState(null, '', hrefOf(to))
    },
    [hrefOf],
  )
  // The address says which pair this is, without a step back for each.
  const link = current?.id ?? null
  useEffect(() => {
    if (shown && asked.link !== link) window.history.replaceState(null, '', hrefOf({ tab, link }))
  }, [asked.link, hrefOf, link, shown, tab])

  /** Takes a link out of the list; the next one is on the screen at once. */
  const leave = useCallback(
    (id: string) => {
      const from = rows.findIndex((row) => row.id === id)
      if (id === link) setAt((rows[from + 1] ?? rows[from - 1])?.id ?? null)
      setGone((known) => new Set(known).add(id))
    },
    [link, rows],
  )
  const comeBack = useCallback((id: string) => {
    setGone((known) => without(known, [id]))
    setAt(id)
  }, [])

  return {
    tab,
    desk: shown,
    rows,
    current,
    place,
    gone,
    counts: desk && countLeft(desk, gone),
    failed,
    loading,
    more: after !== null,
    reload: useCallback(() => load(null), [load]),
    retry: useCallback(() => load(after), [after, load]),
    go: setAt,
    goTab,
    hrefOf,
    leave,
    comeBack,
  }
}

export type Desk = ReturnType<typeof useLinkDesk>
