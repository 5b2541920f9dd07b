import type { PublicArticle } from './presentArticle.ts'

/** Moments in ISO 8601; `owedSince` is when the check was asked for that was owed after a waiver, else null. */
export type Approval = { at: string; owedSince: string | null }

/**
 * The fact-check of the version served. The last approval up to the publication is the served text's; a later one
 * belongs to a draft, of which nothing is told. Only a text that went live by a waiver is approved afterwards: it went out
 * while the check was owed.
 */
export const presentFactCheck = (
  { factCheckStatus: status, publishedAt }: Pick<PublicArticle, 'factCheckStatus' | 'publishedAt'>,
  approvals: readonly Approval[],
) => {
  const published = Date.parse(publishedAt ?? '')
  const isAfter = ({ at, owedSince }: Approval) =>
    owedSince !== null && Date.parse(owedSince) <= published && Date.parse(at) > published
  const after = approvals.filter(isAfter)
  const counts =
    after.length > 0 ? after : approvals.filter(({ at }) => Date.parse(at) <= published)
  const moments = counts.map(({ at }) => Date.parse(at))
  const approved = status === 'approved' && moments.length > 0
  return { status, approvedAt: approved ? new Date(Math.max(...moments)).toISOString() : null }
}
