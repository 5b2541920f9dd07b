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
  const [said, setSaid] = useState('')
  const made = useRef<Made[]>([])
  // What was refused is told instead of what was meant.
  useEffect(() => {
    if (lost.length > 0) setSaid('')
  }, [lost])
  const { current, rows, place, tab } = desk
  const about = ({ from, to }: DeskRow): string =>
    words('pair', { one: from.title || words('untitled'), other: to.title || words('untitled') })

  const send = (row: DeskRow, act: Made['act'], all: Sent[]) => {
    const ids = all.map((each) =>
      decide({ ...each, linkId: row.id, about: about(row), articleId: row.from.id }),
    )
    made.current.push({ ids, row, tab, act })
    desk.leave(row.id)
  }
  const onSuggestion = (act: (row: DeskRow) => void) => () => {
    if (!current || tab === 'news') return
    if (current.mayDecide) act(current)
    else setSaid(words('deskMayNot'))
  }
  const onWarning = (act: (row: DeskRow) => void) => () => {
    if (!current || tab !== 'news') return
    if (current.mayDecide) act(current)
    else setSaid(words('deskMayNot'))
  }

  const accept = onSuggestion((row) => {
    setSaid(words('deskAccepted', { pair: about(row) }))
    send(row, 'decide', [{ command: 'confirmStoryLink', input: { linkId: row.id } }])
  })
  const acceptAs = ({ type, from }: NumberedType, sentence: string) =>
    onSuggestion((row) => {
      const input = { linkId: row.id, type, from: row[directionOf(row, from)].id }
      setSaid(words('deskAcceptedAs', { pair: about(row), sentence }))
      send(row, 'decide', [{ command: 'confirmStoryLink', input }])
    })()
  const reject = onSuggestion((row) => {
    setSaid(words('deskRejected', { pair: about(row) }))
    send(row, 'decide', [{ command: 'rejectStoryLink', input: { linkId: row.id } }])
  })
  const later = onSuggestion((row) => {
    setSaid(words('deskPostponed', { pair: about(row) }))
    send(row, 'decide', [{ command: 'postponeStoryLink', input: { linkId: row.id } }])
  })
  const unlink = onWarning((row) => {
    setSaid(words('deskUnlinked', { pair: about(row) }))
    send(row, 'unlink', [{ command: 'unlinkStoryLink', input: { linkId: row.id } }])
  })
  const seen = onWarning((row) => {
    setSaid(words('deskSeen', { pair: about(row) }))
    const sides = [row.from, row.to].filter(({ news }) => news)
    send(
      row,
      'seen',
      sides.map(({ id }) => ({
        command: 'dismissStoryLinkNews',
        input: { linkId: row.id, articleId: id },
      })),
    )
  })

  const undo = () => {
    const last = made.current.pop()
    if (!last) return setSaid(words('deskNothingToUndo'))
    const { ids, row, act } = last
    const unsent = ids.filter((id) => queue?.takeBack(id)).length === ids.length
    const base = { linkId: row.id, about: about(row), articleId: row.from.id }
    if (!unsent && act === 'seen') return setSaid(words('deskSeenStays', { pair: base.about }))
    if (!unsent && act === 'unlink') {
      const input = { from: row.from.id, to: row.to.id, type: row.type }
      decide({ ...base, command: 'createStoryLink', input })
      return setSaid(words('deskLinkedAgain', { pair: base.about }))
    }
    if (!unsent) decide({ ...base, command: 'undoStoryLinkDecision', input: { linkId: row.id } })
    setSaid(words('deskUndone', { pair: base.about }))
    desk.comeBack(row.id)
    if (last.tab !== tab) desk.goTab({ tab: last.tab, link: row.id })
  }
  const step = (by: 1 | -1) => () => desk.go(rows[place + by]?.id ?? current?.id ?? null)

  return {
    said,
    say: setSaid,
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
