/** A claim and the one it repeats, which is always the root of its family: one that repeats none itself. */
export type Member = { id: string; sameAs: string | null }

export const rootOf = ({ id, sameAs }: Member): string => sameAs ?? id

/**
 * What has to be written so that a claim repeats another: it and, where others repeat it, they too point at the root of the
 * other's family. Null when both are of one family already. `followers` are the claims that repeat this one.
 */
export const joinFamily = (
  claim: Member,
  other: Member,
  followers: readonly Member[],
): Member[] | null => {
  const root = rootOf(other)
  if (root === rootOf(claim)) return null
  return [claim, ...followers].map(({ id }) => ({ id, sameAs: root }))
}

/** What has to be written so that a claim stands alone: the next of those that repeat it takes its place. Null when it does. */
export const leaveFamily = (claim: Member, followers: readonly Member[]): Member[] | null => {
  if (claim.sameAs !== null) return [{ id: claim.id, sameAs: null }]
  const [next, ...others] = followers
  return next
    ? [{ id: next.id, sameAs: null }, ...others.map(({ id }) => ({ id, sameAs: next.id }))]
    : null
}
