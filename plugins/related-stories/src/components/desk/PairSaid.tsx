'use client'
import type { DeskRow } from '../../read/desk.ts'
import { useWords } from '../state/useWords.ts'
import { directionOf } from './sides.ts'
import './PairSaid.css'

type Props = { row: DeskRow | undefined; position: string }

/** Which pair is on the screen, for who does not see it change. */
export const PairSaid = ({ row, position }: Props) => {
  const { words } = useWords()
  const titleOf = (side: 'A' | 'B') => row?.[directionOf(row, side)].title || words('untitled')
  return (
    <p aria-live="polite" className="link-desk-said" data-testid="desk-pair-said">
      {row ? `${position}: ${words('pair', { one: titleOf('A'), other: titleOf('B') })}` : null}
    </p>
  )
}
