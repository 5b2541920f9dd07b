'use client'
import { formatDay } from '../state/formatMoment.ts'
import type { Claim } from '../state/Step.ts'
import { useWords } from '../state/useWords.ts'

/** What readers are told of a claim, to everybody at the desk. */
export const ReviewNote = ({ review }: { review: Claim['review'] }) => {
  const { words, language } = useWords()
  if (!review.shown) return null
  return (
    <p className="fact-check-claim__review" data-testid="claim-review">
      {words('reviewShown', { when: formatDay(review.shownAt, language) })}{' '}
      <strong>{review.name ?? review.rating}</strong>. {review.verdict}
    </p>
  )
}
