'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DeskRow, LinkDesk } from '../../read/desk.ts'
import type { Tab } from '../../read/tabs.ts'
import { useApi } from '../state/useApi.ts'
import type { Decisions } from '../state/useDecisions.ts'
import { useWords } from '../state/useWords.ts'
import type { AskedDesk } from './asked.ts'
import { countLeft, placed, rowsLeft, withBack, withNext } from './deskList.ts'
import { useDeskAddress } from './useDeskAddress.ts'
import { useGone } from './useGone.ts'
import { useReturned } from './useReturned.ts'

/** How many pairs are kept ahead of the one on the screen. */
const ahead = 12

/** The link desk as the page's address asks for it, without what was decided here; the next pages come before they are needed. */
export const useLinkDesk = (initial: LinkDesk | null, decisions: Decisions) => {
  const { api } = useApi()
  const { language } = useWords()
  const { tab, asked, hrefOf, follow, leadTo } = useDeskAddress()
  const [desk, setDesk] = useState(initial)
  const [failed, setFailed] = useState(initial === null)
  const [loading, setLoading] = useState(false)
  const [at, setAt] = useState<string | null>(asked)
  const { gone, hide, show, ...list } = useGone(decisions)
  const { add, drop, ...returned } = useReturned(decisions)
  const turn = useRef(0)

  const load = useCallback(
    async (after: string | null) => {
      const mine = ++turn.current
      setLoading(true)
      if (!after) {
        list.asked()
        returned.asked(tab)
      }
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
      if (!answer) return
      if (after)
        return setDesk((before) => (before?.tab === tab ? withNext(before, answer) : answer))
      setDesk(returned.into(answer))
      list.answered()
    },
    [api, language, list.answered, list.asked, returned.asked, returned.into, tab],
  )

  // Going back in the browser leads to the pair that was looked at there.
  useEffect(() => setAt(asked), [tab])

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

  // A warning that was not closed because there is a newer one is not in the list as it was read.
  const outdated = decisions.lost.filter(
    ({ code, decision }) => code === 'STALE_STATE' && decision.command === 'dismissStoryLinkNews',
  ).length
  useEffect(() => {
    if (outdated > 0 && tab === 'news') void load(null)
  }, [outdated])

  const link = current?.id ?? null
  useEffect(() => {
    if (shown) return follow(link)
  }, [follow, link, shown])
  const goTab = useCallback(
    (to: AskedDesk) => {
      setFailed(false)
      setAt(to.link)
      leadTo(to, shown ? link : asked)
    },
    [asked, leadTo, link, shown],
  )
  const [astray, setAstray] = useState(false)
  useEffect(() => {
    setAstray(shown !== null && asked !== null && shown.rows.every(({ id }) => id !== asked))
    // Only when a tab comes up: from then on the address follows the list.
  }, [shown === null, tab])

  /** Takes a link out of the list; the next one is on the screen at once. */
  const leave = useCallback(
    (id: string) => {
      const from = rows.findIndex((row) => row.id === id)
      if (id === link) setAt((rows[from + 1] ?? rows[from - 1])?.id ?? null)
      drop(id)
      hide(id)
    },
    [drop, hide, link, rows],
  )
  const comeBack = useCallback(
    (row: DeskRow, to: Tab) => {
      add({ row, tab: to, isLedTo: to !== tab })
      show([row.id])
      setDesk((before) => (before?.tab === to ? withBack(before, row) : before))
      setAt(row.id)
    },
    [add, show, tab],
  )

  return {
    tab,
    desk: shown,
    rows,
    current,
    place,
    gone,
    counts: desk && countLeft(desk, gone),
    astray,
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
