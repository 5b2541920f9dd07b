'use client'
import type { QueueLine } from '../../facts/queueLine.ts'
import { useWords } from '../state/useWords.ts'
import { useMoment } from './useMoment.ts'

/** Until when a round is asked for; what is late says so in words and by a mark. */
export const DueBy = ({ line, at }: { line: QueueLine; at: string }) => {
  const { words } = useWords()
  const momentOf = useMoment(at)
  if (!line.deadline) return <span className="check-queue__quiet">{words('queueNoDeadline')}</span>
  const { said, title } = momentOf(line.deadline)
  return (
    <time
      className={line.overdue ? 'check-queue__late' : undefined}
      data-overdue={line.overdue}
      dateTime={line.deadline}
      title={title}
    >
      {line.overdue ? (
        <svg aria-hidden="true" height="14" viewBox="0 0 16 16" width="14">
          <path d="M8 2 14.5 13.5H1.5ZM8 6.5v3.4M8 11.6v.4" />
        </svg>
      ) : null}
      {words(line.overdue ? 'queueOverdue' : 'queueDue', { when: said })}
    </time>
  )
}
