'use client'
import { memo, useEffect, useRef, type KeyboardEvent } from 'react'
import { useWords } from '../../../translations/useWords.ts'
import { OfferRow } from './OfferRow.tsx'
import type { Offer, OfferPlace } from './offers.ts'

type Props = {
  /** Why nothing is offered, in words; not shown beside offers. */
  because: string
  failed: boolean
  id: string
  offers: readonly Offer[]
  onClose: () => void
  onDismiss: (offer: Offer) => void
  onRetry: () => void
  onTake: (offer: Offer, place: OfferPlace) => void
  onUndo: (again: boolean) => void
  said: string
  /** Whether its reader goes into it as it opens. */
  takesFocus: boolean
}

const takes = (panel: HTMLElement | null): HTMLElement[] => [
  ...(panel?.querySelectorAll<HTMLElement>('.related-links__take') ?? []),
]

/**
 * What is offered, below the toolbar: nothing of the text is covered, and the writer may go on in it. Arrows move, Enter links,
 * Esc leads back to the text.
 */
export const OffersPanel = memo((props: Props) => {
  const {
    because,
    failed,
    id,
    offers,
    onClose,
    onDismiss,
    onRetry,
    onTake,
    onUndo,
    said,
    takesFocus,
  } = props
  const words = useWords()
  const panel = useRef<HTMLElement>(null)
  /** Where the focus goes once the list has changed: to the offer that takes the place of the one that is gone. */
  const next = useRef<number | null>(takesFocus ? 0 : null)

  useEffect(() => {
    const rows = takes(panel.current)
    // Offers that come late are gone to by who waits for them.
    if (document.activeElement === panel.current) next.current ??= 0
    if (next.current === null) return
    const row = rows[Math.min(next.current, rows.length - 1)] ?? panel.current
    next.current = null
    row?.focus()
  })

  const after = (at: number, act: () => void) => {
    next.current = at
    act()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { altKey, code, key } = event
    const command = event.ctrlKey || event.metaKey
    const rows = takes(panel.current)
    const at = rows.findIndex((row) => row.parentElement?.contains(document.activeElement))
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (step) rows[Math.max(0, Math.min(at + step, rows.length - 1))]?.focus()
    else if (key === 'Escape' || (command && altKey && code === 'KeyR')) onClose()
    else if (command && !altKey && key.toLowerCase() === 'z') onUndo(event.shiftKey)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section
      aria-label={words('relatedLinks')}
      className="related-links"
      data-testid="related-links"
      id={id}
      onKeyDown={onKeyDown}
      ref={panel}
      tabIndex={-1}
    >
      <div className="related-links__head">
        <p className="related-links__said" data-testid="related-links-said" role="status">
          {said || (offers.length ? words('relatedLinksHint') : because)}
        </p>
        <span className="related-links__other">
          {failed && (
            <button className="related-links__small" onClick={onRetry} type="button">
              {words('relatedLinksRetry')}
            </button>
          )}
          <button
            className="related-links__small"
            data-testid="related-links-close"
            onClick={onClose}
            type="button"
          >
            {words('relatedLinksClose')} <kbd>Esc</kbd>
          </button>
        </span>
      </div>
      {offers.length === 0 && said && <p className="related-links__because">{because}</p>}
      {offers.length > 0 && (
        <ul className="related-links__offers">
          {offers.map((offer, at) => (
            <OfferRow
              key={offer.story.id}
              offer={offer}
              onDismiss={() => after(at, () => onDismiss(offer))}
              onTake={(place) => after(at, () => onTake(offer, place))}
            />
          ))}
        </ul>
      )}
    </section>
  )
})
OffersPanel.displayName = 'OffersPanel'
