'use client'
import { useEffect, useRef, useState } from 'react'
import type { DeskRow } from '../../read/desk.ts'
import type { Tab } from '../../read/tabs.ts'
import type { Decision } from '../state/decisionQueue.ts'
import type { Decisions } from '../state/useDecisions.ts'
import { useWords } from '../state/useWords.ts'
import { directionOf, type NumberedType } from './sides.ts'
import type { Desk } from './useLinkDesk.ts'

type Made = { ids: string[]; row: DeskRow; tab: Tab; act: 'decide' | 'unlink' | 'seen' }
type Sent = Pick<Decision, 'command' | 'input'>

/** What can be done on the link desk; each goes out at once, and `said` tells of the last. */
export const useDeskActs = (desk: Desk, { decide, lost, queue }: Decisions) => {
  const { words } = useWords()
  /** `isSent`: it is about something that goes to the server. */
  const [told, setTold] = useState({ said: '', isSent: false })
  const [canUndo, setCanUndo] = useState(false)
  const made = useRef<Made[]>([])
  // What was refused is told instead of what was meant.
  useEffect(() => {
    if (lost.length > 0) setTold({ said: '', isSent: false })
  }, [lost])
  const { astray, current, rows, place, tab } = desk
  useEffect(() => {
    if (astray) setTold({ said: words('deskNotHere'), isSent: false })
    // Said once, not again over what was decided since.
  }, [astray])
  const say = (said: string) => setTold({ said, isSent: false })
  const about = ({ from, to }: DeskRow): string =>
    words('pair', { one: from.title || words('untitled'), other: to.title || words('untitled') })

  const send = (row: DeskRow, act: Made['act'], said: string, all: Sent[]) => {
    const ids = all.map((each) =>
      decide({ ...each, linkId: row.id, about: about(row), articleId: row.from.id }),
    )
    made.current.push({ ids, row, tab, act })
    setCanUndo(true)
    setTold({ said, isSent: true })
    desk.leave(row.id)
  }
  const onSuggestion = (act: (row: DeskRow) => void) => () => {
    if (!current || tab === 'news') return
    if (current.mayDecide) act(current)
    else say(words('deskMayNot'))
  }
  const onWarning = (act: (row: DeskRow) => void) => () => {
    if (!current || tab !== 'news') return
    if (current.mayDecide) act(current)
    else say(words('deskMayNot'))
  }

  const accept = onSuggestion((row) => {
    const said = words('deskAccepted', { pair: about(row) })
    send(row, 'decide', said, [{ command: 'confirmStoryLink', input: { linkId: row.id } }])
  })
  const acceptAs = ({ type, from }: NumberedType, sentence: string) =>
    onSuggestion((row) => {
      const input = { linkId: row.id, type, from: row[directionOf(row, from)].id }
      const said = words('deskAcceptedAs', { pair: about(row), sentence })
      send(row, 'decide', said, [{ command: 'confirmStoryLink', input }])
    })()
  const reject = onSuggestion((row) => {
    const said = words('deskRejected', { pair: about(row) })
    send(row, 'decide', said, [{ command: 'rejectStoryLink', input: { linkId: row.id } }])
  })
  const later = onSuggestion((row) => {
    const said = words('deskPostponed', { pair: about(row) })
    send(row, 'decide', said, [{ command: 'postponeStoryLink', input: { linkId: row.id } }])
  })
  const unlink = onWarning((row) => {
    const said = words('deskUnlinked', { pair: about(row) })
    send(row, 'unlink', said, [{ command: 'unlinkStoryLink', input: { linkId: row.id } }])
  })
  const seen = onWarning((row) => {
    const all = [row.from, row.to].flatMap(({ id, news }): Sent[] => {
      if (!news) return []
      const input = { linkId: row.id, articleId: id, at: news.at }
      return [{ command: 'dismissStoryLinkNews', input }]
    })
    send(row, 'seen', words('deskSeen', { pair: about(row) }), all)
  })

  const undo = () => {
    const last = made.current.pop()
    setCanUndo(made.current.length > 0)
    if (!last) return say(words('deskNothingToUndo'))
    const { ids, row, act } = last
    const unsent = ids.filter((id) => queue?.takeBack(id)).length === ids.length
    const base = { linkId: row.id, about: about(row), articleId: row.from.id }
    if (!unsent && act === 'seen') return say(words('deskSeenStays', { pair: base.about }))
    if (!unsent && act === 'unlink') {
      const input = { from: row.from.id, to: row.to.id, type: row.type }
      decide({ ...base, command: 'createStoryLink', input })
      return setTold({ said: words('deskLinkedAgain', { pair: base.about }), isSent: true })
    }
    if (!unsent) decide({ ...base, command: 'undoStoryLinkDecision', input: { linkId: row.id } })
    setTold({ said: words('deskUndone', { pair: base.about }), isSent: !unsent })
    desk.comeBack(row, last.tab)
    if (last.tab !== tab) desk.goTab({ tab: last.tab, link: row.id })
  }
  const step = (by: 1 | -1) => () => desk.go(rows[place + by]?.id ?? current?.id ?? null)

  return {
    ...told,
    say,
    canUndo,
    accept,
    acceptAs,
    reject,
    later,
    unlink,
    seen,
    undo,
    next: step(1),
    previous: step(-1),
  }
}

export type DeskActs = ReturnType<typeof useDeskActs>
