'use client'
import type { DeskRow } from '../../read/desk.ts'
import { formatDay } from '../formatDay.ts'
import { reasonsSaid } from '../state/reasonsSaid.ts'
import { useWords } from '../state/useWords.ts'
import { sideOf } from './sides.ts'
import { Strength } from './Strength.tsx'
import { useSentence } from './useSentence.ts'
import './DeskProposal.css'

/** What is proposed between the two stories, why, and by whom. */
export const DeskProposal = ({ row, timeZone }: { row: DeskRow; timeZone: string | undefined }) => {
  const { words, language } = useWords()
  const sentence = useSentence()
  const reasons = reasonsSaid(row.reasons, language)
  const when = formatDay(row.proposedAt, language, timeZone)
  return (
    <div className="link-desk-proposal">
      <p className="link-desk-proposal__type" data-testid="desk-sentence">
        <span aria-hidden="true">⇄ </span>
        {sentence(row.type, sideOf(row, 'from'))}
      </p>
      {reasons.length > 0 ? (
        <ul aria-label={words('deskReasons')} data-testid="desk-reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {row.note ? (
        <p className="link-desk-proposal__note" data-testid="desk-note">
          “{row.note}”
        </p>
      ) : null}
      <p className="link-desk-proposal__quiet" data-testid="desk-proposed-by">
        {row.score === null ? (
          words('suggestedBy', { name: row.proposedBy?.name || words('somebody'), when })
        ) : (
          <>
            <Strength score={row.score} /> · {words('deskFromArchive', { when })}
          </>
        )}
      </p>
    </div>
  )
}
