'use client'
import { useRef } from 'react'
import { createPortal } from 'react-dom'
import { useWaiting } from '../state/waitingCounts.ts'
import { useWords } from '../state/useWords.ts'
import { useTabButton } from './useTabButton.ts'
import './WaitingCount.css'

/** How many suggestions wait, on the tab that has them; where the project gives them no tab, beside the buttons of the story. */
export const WaitingCount = ({ articleId, field }: { articleId: string; field: string }) => {
  const { words } = useWords()
  const mark = useRef<HTMLSpanElement>(null)
  const count = useWaiting(articleId)
  const button = useTabButton(field, mark)
  const said = count ? words('waiting', { count }) : ''
  return (
    <>
      <span hidden ref={mark} />
      {count && button ? (
        createPortal(
          <span className="related-waiting" data-testid="related-waiting" title={said}>
            <span aria-hidden="true">{count}</span>
            <span className="related-waiting__said">{said}</span>
          </span>,
          button,
        )
      ) : count && button === null ? (
        <span data-testid="related-waiting">{said}</span>
      ) : null}
    </>
  )
}
