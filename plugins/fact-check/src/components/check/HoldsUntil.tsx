'use client'
import { formatDay } from '../state/formatMoment.ts'
import type { Claim } from '../state/Step.ts'
import { useWords } from '../state/useWords.ts'

/** Until which day a settlement holds, and that the day is past. */
export const HoldsUntil = ({ claim: { bestBefore } }: { claim: Claim }) => {
  const { words, language } = useWords()
  if (!bestBefore) return null
  const past = Date.parse(bestBefore) <= Date.now()
  return (
    <p data-past={past || undefined} data-testid="holds-until">
      {past ? <span aria-hidden="true">⚠ </span> : null}
      {words(past ? 'heldUntil' : 'holdsUntil', { when: formatDay(bestBefore, language) })}
    </p>
  )
}
