'use client'
import { CheckerPicker } from './check/CheckerPicker.tsx'
import { CoverageBar } from './CoverageBar.tsx'
import { StatusBadge } from './StatusBadge.tsx'
import type { CheckState } from './state/CheckState.ts'
import { formatMoment } from './state/formatMoment.ts'
import { useWords, type Word } from './state/useWords.ts'
import './CheckHeader.css'

const roundWords: Record<string, Extract<Word, string>> = {
  requested: 'roundRequested',
  'in-progress': 'roundInProgress',
  submitted: 'roundSubmitted',
  approved: 'roundApproved',
  'changes-requested': 'roundChangesRequested',
  withdrawn: 'roundWithdrawn',
}

/** Where the check stands: the status, and the latest round with who asked, who decided and their notes. */
export const CheckHeader = ({ state }: { state: CheckState }) => {
  const { words, language } = useWords()
  const { round } = state
  const isOpen = round ? ['requested', 'in-progress', 'submitted'].includes(round.state) : false
  const decided = round?.state === 'approved' || round?.state === 'changes-requested'
  return (
    <header className="fact-check-header">
      <p className="fact-check-header__line" data-testid="check-status">
        <StatusBadge status={state.status} />
        {round ? (
          <span>
            {words('round', { number: round.number })} ·{' '}
            {words(roundWords[round.state] ?? 'roundInProgress')}
          </span>
        ) : (
          <span>{words('noRound')}</span>
        )}
      </p>
      {state.coverage.total > 0 ? <CoverageBar coverage={state.coverage} /> : null}
      {round ? (
        <p>
          {words('askedBy', {
            name: round.requestedBy?.name ?? words('somebody'),
            when: formatMoment(round.requestedAt, language),
          })}
          {round.deadline
            ? ` · ${words('due', { when: formatMoment(round.deadline, language) })}`
            : null}
        </p>
      ) : null}
      {round && isOpen ? <CheckerPicker state={state} /> : null}
      {round?.note ? <blockquote>{round.note}</blockquote> : null}
      {round && decided ? (
        <p>
          {words(round.state === 'approved' ? 'approvedBy' : 'returnedBy', {
            name: round.reviewer?.name ?? words('somebody'),
            when: formatMoment(round.approvedAt, language),
          })}
        </p>
      ) : null}
      {round?.decisionNote ? <blockquote>{round.decisionNote}</blockquote> : null}
    </header>
  )
}
