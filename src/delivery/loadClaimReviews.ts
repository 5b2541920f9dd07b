import { servedReviews } from '@galley/payload-fact-check'
import type { Payload } from 'payload'
import { presentClaimReviews } from './present/presentClaimReviews.ts'

/** Articles' ids → what readers are told of their claims, in the versions served. */
export const loadClaimReviews = async (payload: Payload, articles: string[]) => {
  const reviews = await servedReviews(payload, articles)
  return (id: string) => presentClaimReviews(reviews(id))
}
