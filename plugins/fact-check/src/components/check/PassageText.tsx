'use client'
import { memo } from 'react'
import type { Passage } from '../state/CheckState.ts'

type Piece = { text: string; claimed: boolean }

/** The words of a passage with those of its claims set off; claims whose words were typed otherwise are left plain. */
const piecesOf = (shown: string, claims: Passage['claims']): Piece[] => {
  const places = claims
    .filter(({ exact }) => exact.length < shown.length)
    .flatMap(({ exact }) => {
      const start = shown.indexOf(exact)
      return start < 0 ? [] : [{ start, end: start + exact.length }]
    })
    .sort((one, other) => one.start - other.start)
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of places) {
    if (start < at) continue
    if (start > at) pieces.push({ text: shown.slice(at, start), claimed: false })
    pieces.push({ text: shown.slice(start, end), claimed: true })
    at = end
  }
  if (at < shown.length) pieces.push({ text: shown.slice(at), claimed: false })
  return pieces
}

/** A passage as it was typed, its claims underlined. */
export const PassageText = memo(({ claims, shown }: Pick<Passage, 'claims' | 'shown'>) =>
  piecesOf(shown, claims).map(({ claimed, text }, index) =>
    claimed ? (
      <span className="fact-check-row__claimed" key={index}>
        {text}
      </span>
    ) : (
      text
    ),
  ),
)
PassageText.displayName = 'PassageText'
