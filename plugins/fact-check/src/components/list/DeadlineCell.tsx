'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useState } from 'react'
import { formatMoment } from '../state/formatMoment.ts'
import { useWords } from '../state/useWords.ts'
import './DeadlineCell.css'

/** Until when an article is to be checked; what is late says so. Told once the browser is there, whose time zone it is. */
export const DeadlineCell = ({ cellData }: DefaultCellComponentProps) => {
  const { words, language } = useWords()
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => setNow(Date.now()), [])
  const deadline = typeof cellData === 'string' && cellData ? cellData : null
  if (!deadline) return <span aria-hidden="true">–</span>
  const late = now !== null && Date.parse(deadline) < now
  return (
    <time
      className={late ? 'fact-check-deadline fact-check-deadline--late' : 'fact-check-deadline'}
      data-overdue={late}
      data-testid="deadline-cell"
      dateTime={deadline}
    >
      {late ? <strong>{words('listOverdue')}</strong> : null}{' '}
      {now === null ? '' : formatMoment(deadline, language)}
    </time>
  )
}
