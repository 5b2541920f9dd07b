'use client'
import { memo, type ReactNode } from 'react'
import { formatTime } from '../state/formatTime.ts'
import type { Claim } from '../state/Step.ts'
import { useRecordWord } from '../state/useRecordWord.ts'
import { useWords, type Word } from '../state/useWords.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { HoldsUntil } from './HoldsUntil.tsx'
import { ReviewNote } from './ReviewNote.tsx'
import './ClaimCard.css'

const waits: Partial<Record<Claim['state'], Extract<Word, string>>> = {
  waiting: 'claimWaiting',
  unruled: 'claimUnruled',
  stale: 'claimStale',
  recheck: 'claimRecheck',
  unplaced: 'claimUnplaced',
  gone: 'claimGone',
}
const signs: Partial<Record<Claim['state'], string>> = { settled: '✓', open: '○', stale: '○' }

type Props = {
  claim: Claim
  number: number | null
  current?: boolean
  /** Whether somebody may keep copies of its evidence. */
  mayKeep?: boolean
  onChoose?: (id: string) => void
  children?: ReactNode
}

/** A claim: what it says, what became of it and by whom, what it still waits for, and its evidence. */
export const ClaimCard = memo((props: Props) => {
  const { claim, number, current = false, mayKeep = false, onChoose, children } = props
  const { words, language } = useWords()
  const wordOf = useRecordWord()
  const { change, checker, claimant, exact, id, kind, note, outcome, state } = claim
  const { ruledAt, ruledBy, ruling, settledAt, staleBecause } = claim
  const wait = staleBecause === 'BEST_BEFORE_PAST' ? 'claimPast' : waits[state]
  return (
    <li
      aria-current={current ? 'true' : undefined}
      className="fact-check-claim"
      data-claim={id}
      data-outcome={outcome}
      data-state={state}
      data-testid="check-claim"
    >
      <div className="fact-check-claim__head">
        {number !== null && onChoose ? (
          <button
            aria-label={words('claimNumber', { number })}
            aria-pressed={current}
            data-testid="check-claim-choose"
            onClick={() => onChoose(id)}
            type="button"
          >
            {number}
          </button>
        ) : null}
        <span>
          <span aria-hidden="true">{signs[state] ?? '◐'}</span> {wordOf(kind)} ·{' '}
          <strong>{wordOf(outcome)}</strong>
        </span>
      </div>
      <q>{exact}</q>
      {claimant ? <p>{words('saidBy', { name: claimant })}</p> : null}
      {wait ? <p className="fact-check-claim__waits">{words(wait)}</p> : null}
      {change ? <p>{words('claimChange', { change })}</p> : null}
      {note ? <blockquote>{note}</blockquote> : null}
      {checker ? (
        <p className="fact-check-claim__who">
          {words('settledBy', { name: checker.name })}
          {settledAt ? `, ${formatTime(settledAt, language)}` : null}
        </p>
      ) : null}
      {ruling ? (
        <>
          <blockquote>{words('claimRuling', { ruling })}</blockquote>
          {ruledBy ? (
            <p className="fact-check-claim__who">
              {words('ruledBy', { name: ruledBy.name })}
              {ruledAt ? `, ${formatTime(ruledAt, language)}` : null}
            </p>
          ) : null}
        </>
      ) : null}
      <ReviewNote review={claim.review} />
      <HoldsUntil claim={claim} />
      <EvidenceList claim={claim} mayKeep={mayKeep} />
      {children}
    </li>
  )
})
ClaimCard.displayName = 'ClaimCard'
