'use client'
import type { Refusal } from './state/CheckState.ts'
import './RefusalNote.css'

/** What the server refused, in its own words. The region is always there, so that screen readers hear it fill. */
export const RefusalNote = ({ refusal }: { refusal: Pick<Refusal, 'code' | 'message'> | null }) => (
  <div aria-live="assertive" className="fact-check-refusal" role="alert">
    {refusal ? (
      <p data-code={refusal.code} data-testid="check-refusal">
        <span aria-hidden="true">✗ </span>
        {refusal.message}
      </p>
    ) : null}
  </div>
)
