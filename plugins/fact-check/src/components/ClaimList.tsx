'use client'
import type { Passage } from './state/CheckState.ts'
import { useRecordWord } from './state/useRecordWord.ts'
import { useWords, type Word } from './state/useWords.ts'
import './ClaimList.css'

type Claim = Passage['claims'][number]

const waits: Partial<Record<Claim['state'], Extract<Word, string>>> = {
  waiting: 'claimWaiting',
  unruled: 'claimUnruled',
  stale: 'claimStale',
  recheck: 'claimRecheck',
  unplaced: 'claimUnplaced',
}

/** Claims with what became of them, who settled them, and what they still wait for. */
export const ClaimList = ({ claims }: { claims: Claim[] }) => {
  const { words } = useWords()
  const wordOf = useRecordWord()
  if (claims.length === 0) return null
  return (
    <ul className="fact-check-claims">
      {claims.map(({ id, kind, outcome, state, exact, checker, note, ruling, change }) => (
        <li data-claim={id} data-state={state} key={id}>
          <q>{exact}</q> · {wordOf(kind)} · <strong>{wordOf(outcome)}</strong>
          {checker ? <> · {words('settledBy', { name: checker.name })}</> : null}
          {waits[state] ? <em> · {words(waits[state])}</em> : null}
          {change ? <span> · {words('claimChange', { change })}</span> : null}
          {note ? <blockquote>{note}</blockquote> : null}
          {ruling ? <blockquote>{words('claimRuling', { ruling })}</blockquote> : null}
        </li>
      ))}
    </ul>
  )
}
