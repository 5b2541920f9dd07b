'use client'
import { useCallback, useRef } from 'react'
import type { DeskRow, LinkDesk } from '../../read/desk.ts'
import type { Tab } from '../../read/tabs.ts'
import type { Decisions } from '../state/useDecisions.ts'
import { returningBy, withBack } from './deskList.ts'

/** `isLedTo`: its tab comes up because of it. */
type Returned = { row: DeskRow; tab: Tab; isLedTo: boolean }

/** Pairs whose decision was taken back, for the next answer of the server, which may not have heard of it. */
export const useReturned = ({ queue }: Pick<Decisions, 'queue'>) => {
  const returned = useRef<Returned[]>([])
  const add = useCallback((each: Returned) => void returned.current.push(each), [])
  const drop = useCallback((id: string) => {
    returned.current = returned.current.filter(({ row }) => row.id !== id)
  }, [])
  /** The list is asked for: of what was taken back and saved before, the server knows more by now. */
  const asked = useCallback(
    (tab: Tab) => {
      const returning = returningBy(queue?.get().waiting ?? [])
      returned.current = returned.current.filter(
        (each) => each.tab !== tab || each.isLedTo || returning.has(each.row.id),
      )
    },
    [queue],
  )
  /** The answer with every pair in it that was taken back. */
  const into = useCallback((answer: LinkDesk): LinkDesk => {
    const here = returned.current.filter(({ tab }) => tab === answer.tab)
    returned.current = returned.current.filter(({ tab }) => tab !== answer.tab)
    return here.reduce((list, { row }) => withBack(list, row), answer)
  }, [])
  return { add, drop, asked, into }
}
