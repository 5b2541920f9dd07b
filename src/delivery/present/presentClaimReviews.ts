/** What the desk publishes of a claim, as the fact-check plugin tells it. */
export type Review = {
  claimReviewed: string
  rating: { value: number; best: number; worst: number; name: string }
  verdict: string
  claimant: string | null
  datePublished: string
}

/** Reviews of an article's claims → what the public sees of them: these fields and no others, by schema.org's names. */
export const presentClaimReviews = (reviews: readonly Review[]): Review[] =>
  reviews.map(({ claimReviewed, rating, verdict, claimant, datePublished }) => ({
    claimReviewed,
    rating: { value: rating.value, best: rating.best, worst: rating.worst, name: rating.name },
    verdict,
    claimant,
    datePublished,
  }))
