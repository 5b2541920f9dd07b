'use client'
import { useRecordWord } from '../state/useRecordWord.ts'
import '../StatusBadge.css'

/** A shape for each state of a round, so that it is never told by colour alone. */
const marks: Record<string, { tone: string; shape: string; filled?: string }> = {
  requested: { tone: 'open', shape: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z' },
  'in-progress': {
    tone: 'open',
    shape: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
    filled: 'M8 2.5a5.5 5.5 0 0 0 0 11Z',
  },
  submitted: { tone: 'good', shape: 'M3 8h9M8.5 4.2 12.5 8l-4 3.8' },
  'changes-requested': { tone: 'bad', shape: 'M3 13l.8-3L11 2.8 13.2 5 6 12.2 3 13Zm6-8.2L11.2 7' },
}

/** The state of a round as a mark and a word. */
export const RoundBadge = ({ state }: { state: string }) => {
  const wordOf = useRecordWord()
  const mark = marks[state]
  return (
    <span className={`fact-check-status fact-check-status--${mark?.tone ?? 'open'}`}>
      <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
        <path d={mark?.shape} />
        {mark?.filled ? <path className="fact-check-status__filled" d={mark.filled} /> : null}
      </svg>
      {wordOf(state)}
    </span>
  )
}
