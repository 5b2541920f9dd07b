'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../../../translations/useWords.ts'
import type { Offer, OfferPlace } from './offers.ts'

type Props = {
  offer: Offer
  onDismiss: () => void
  onTake: (place: OfferPlace) => void
}

/** One offer: the words in their sentence, and the story they would lead to. */
export const OfferRow = ({ offer: { places, story }, onDismiss, onTake }: Props) => {
  const words = useWords()
  const { i18n } = useTranslation()
  const [turn, setTurn] = useState(0)
  const place = places[turn % places.length]
  if (!place) return null
  const day =
    story.date &&
    new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    }).format(new Date(story.date))
  return (
    <li className="related-links__offer" data-story={story.id} data-testid="link-offer">
      <button
        className="related-links__take"
        data-testid="link-offer-take"
        onClick={() => onTake(place)}
        type="button"
      >
        <span className="related-links__sentence">
          {place.before}
          <mark>{place.phrase}</mark>
          {place.after}
        </span>
        <span className="related-links__story">
          <span className="related-links__label">{story.label}: </span>
          <span className="related-links__title">{story.title}</span>
          {day && <span> · {day}</span>}
          {!story.isPublished && <span> · {words('offerUnpublished')}</span>}
        </span>
      </button>
      <span className="related-links__other">
        {places.length > 1 && (
          <button
            aria-label={`${words('offerOther')}: ${story.title}`}
            className="related-links__small"
            data-testid="link-offer-other"
            onClick={() => setTurn((before) => before + 1)}
            type="button"
          >
            {words('offerOther')}
          </button>
        )}
        <button
          aria-label={`${words('offerDismiss')}: ${story.title}`}
          className="related-links__small"
          data-testid="link-offer-dismiss"
          onClick={onDismiss}
          type="button"
        >
          {words('offerDismiss')}
        </button>
      </span>
    </li>
  )
}
