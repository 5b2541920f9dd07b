'use client'
import { useCallback, useRef, useState } from 'react'
import type { DeskLink } from '../../read/linksOf.ts'
import { moved } from './moved.ts'
import type { Outcome, Run } from './useLinks.ts'

/** The confirmed links in the order somebody gives them: at once on the screen, one step after the other to the server. */
export const useOrder = (
  articleId: string,
  links: readonly DeskLink[],
  run: Run,
  onOutcome: (outcome: Outcome, linkId: string) => void,
) => {
  const [wanted, setWanted] = useState<string[] | null>(null)
  const sending = useRef(false)
  const newest = useRef<{ ids: string[]; moved: string } | null>(null)
  const confirmed = links.filter(({ state }) => state === 'confirmed')
  const placeOf = ({ id }: DeskLink) => wanted?.indexOf(id) ?? 0
  const ordered = wanted
    ? confirmed.toSorted((one, other) => placeOf(one) - placeOf(other))
    : confirmed

  const send = useCallback(
    async (seen: string[]) => {
      sending.current = true
      for (let next = newest.current; next; next = newest.current) {
        newest.current = null
        const outcome = await run('reorderStoryLinks', { articleId, linkIds: next.ids, seen })
        onOutcome(outcome, next.moved)
        // After a refusal the list is as the server has it.
        if (outcome.refusal !== null) newest.current = null
        seen = next.ids
      }
      sending.current = false
      setWanted(null)
    },
    [articleId, onOutcome, run],
  )
  /** Moves a link to a place in the list; answers whether it can stand there. */
  const move = (id: string, to: number): boolean => {
    const ids = moved(ordered, id, to)
    if (!ids) return false
    setWanted(ids)
    newest.current = { ids, moved: id }
    if (!sending.current) void send(ordered.map((each) => each.id))
    return true
  }
  const shift = (id: string, by: 1 | -1): boolean =>
    move(id, ordered.findIndex((each) => each.id === id) + by)
  return { ordered, move, shift }
}

export type Order = ReturnType<typeof useOrder>
