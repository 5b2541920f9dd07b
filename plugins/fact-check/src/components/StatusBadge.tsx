'use client'
import { useWords, type Word } from './state/useWords.ts'
import './StatusBadge.css'

type Mark = { tone: 'bad' | 'good' | 'open'; shape: string; filled?: string }

/** A shape for each status, so that it is never told by colour alone. */
const marks: Record<string, Mark> = {
  unchecked: { tone: 'open', shape: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z' },
  'in-check': {
    tone: 'open',
    shape: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
    filled: 'M8 2.5a5.5 5.5 0 0 0 0 11Z',
  },
  'changes-requested': { tone: 'bad', shape: 'M3 13l.8-3L11 2.8 13.2 5 6 12.2 3 13Zm6-8.2L11.2 7' },
  approved: { tone: 'good', shape: 'M2.8 8.6l3.4 3.6L13.2 4' },
  stale: { tone: 'bad', shape: 'M13 8a5 5 0 1 1-1.5-3.6M13 2v3.2H9.8M8 5.4V8l1.8 1.4' },
  waived: { tone: 'bad', shape: 'M4 14V2.6M4 3h8l-2 2.8L12 8.6H4' },
}

/** A fact-check status as a mark and a word. */
export const StatusBadge = ({ status }: { status: string }) => {
  const { words } = useWords()
  const mark = marks[status] ?? marks.unchecked
  return (
    <span className={`fact-check-status fact-check-status--${mark?.tone}`} data-status={status}>
      <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
        <path d={mark?.shape} />
        {mark?.filled ? <path className="fact-check-status__filled" d={mark.filled} /> : null}
      </svg>
      {status in marks
        ? words(`status_${status.replaceAll('-', '_')}` as Extract<Word, string>)
        : status}
    </span>
  )
}
