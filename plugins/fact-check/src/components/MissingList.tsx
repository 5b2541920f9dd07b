'use client'
import type { Reason } from './state/CheckState.ts'
import { useGoTo } from './state/useGoTo.ts'
import { useWords } from './state/useWords.ts'
import './MissingList.css'

/** The gate's own answer, word for word; each line leads to its place. */
export const MissingList = ({ reasons, onGo }: { reasons: Reason[]; onGo?: () => void }) => {
  const { words } = useWords()
  const goTo = useGoTo()
  return (
    <ul className="fact-check-missing" data-testid="publish-missing">
      {reasons.map((reason, index) => (
        <li data-code={reason.code} key={`${reason.code} ${index}`}>
          <span aria-hidden="true" className="fact-check-missing__mark">
            ✗
          </span>
          <span>
            {reason.message}
            {reason.passage ? (
              <q className="fact-check-missing__passage">{reason.passage}</q>
            ) : null}
          </span>
          <button
            aria-label={words('goToPlace', {
              reason: [reason.message, reason.passage].filter(Boolean).join(' '),
            })}
            data-testid="publish-missing-go"
            onClick={() => {
              onGo?.()
              goTo(reason)
            }}
            type="button"
          >
            {words('goTo')} <span aria-hidden="true">›</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
