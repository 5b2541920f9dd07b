import { presentClaimReviews } from '../../src/delivery/present/presentClaimReviews.ts'
import { reviewsIn } from '../../plugins/fact-check/src/facts/servedReviews.ts'
import { defaultScales } from '../../plugins/fact-check/src/domain/ratings.ts'

const passages = [{ field: 'body', text: 'It cost 40 million.', marks: [] }]
const scales = { scales: defaultScales, language: 'tr' }
const review = {
  shown: true,
  scale: '1',
  rating: '5',
  verdict: 'So it is.',
  shownAt: '2026-01-01T00:00:00.000Z',
}
const claim = {
  anchor: { field: 'body', exact: '40 million', prefix: '', suffix: '', start: 8 },
  claimant: 'The mayor',
  review,
  note: 'A secret note',
  evidence: [{ source: 'A confidential source' }],
}
const told = {
  claimReviewed: '40 million',
  rating: { value: 5, best: 5, worst: 1, name: 'Doğru' },
  verdict: 'So it is.',
  claimant: 'The mayor',
  datePublished: review.shownAt,
}

it('tells of a claim what was published, and nothing else', () => {
  expect(presentClaimReviews(reviewsIn(passages, [claim], scales))).toEqual([told])
  const more = { ...told, note: 'A secret note', rating: { ...told.rating, by: 'cem' } }
  expect(presentClaimReviews([more])).toEqual([told])
})

it.each([
  ['not shown', { review: { ...review, shown: false } }],
  ['of an unknown scale', { review: { ...review, scale: '9' } }],
  ['without a rating', { review: { ...review, rating: null } }],
  ['without a verdict', { review: { ...review, verdict: '' } }],
  ['of other words', { anchor: { ...claim.anchor, exact: '41 million' } }],
  ['of another field', { anchor: { ...claim.anchor, field: 'headline' } }],
  ['of no words', { anchor: { ...claim.anchor, exact: '' } }],
])('tells nothing of a claim that is %s', (_, change) => {
  expect(reviewsIn(passages, [{ ...claim, ...change }], scales)).toEqual([])
})
