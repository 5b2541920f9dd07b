'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isOvertaken } from '../state/decisionQueue.ts'
import type { Decisions } from '../state/useDecisions.ts'
import { hiddenBy } from './deskList.ts'

const without = (known: ReadonlySet<string>, ids: string[]): ReadonlySet<string> =>
  new Set([...known].filter((id) => !ids.includes(id)))

/** The links that were decided here and that the list on the screen, read before that, still has. */
export const useGone = ({ lost, queue }: Pick<Decisions, 'lost' | 'queue'>) => {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  /** What waited when the list was last asked for, and what was decided since. */
  const since = useRef<ReadonlySet<string>>(new Set())
  const told = useRef(new Set<string>())

  const change = useCallback((by: (known: ReadonlySet<string>) => ReadonlySet<string>) => {
    since.current = by(since.current)
    setGone(by)
  }, [])
  const hide = useCallback((id: string) => change((known) => new Set(known).add(id)), [change])
  const show = useCallback((ids: string[]) => change((known) => without(known, ids)), [change])
  /** The list is asked for. */
  const asked = useCallback(() => {
    since.current = hiddenBy(queue?.get().waiting ?? [])
  }, [queue])
  /** And it is there: a link that was decided before may be back in it, with a warning. */
  const answered = useCallback(() => setGone(since.current), [])

  // What was decided before the page was loaded again is not asked once more.
  useEffect(() => {
    const hidden = hiddenBy(queue?.get().waiting ?? [])
    change((known) => new Set([...known, ...hidden]))
  }, [change, queue])
  // What was refused and nobody else decided is still there to decide.
  useEffect(() => {
    const back = lost.filter(({ decision, code }) => {
      const isNew = !told.current.has(decision.id)
      told.current.add(decision.id)
      return isNew && !isOvertaken(code)
    })
    if (back.length > 0) show(back.map(({ decision }) => decision.linkId))
  }, [lost, show])

  return { gone, hide, show, asked, answered }
}
