import { isSymmetric, type LinkType } from './linkTypes.ts'

/**
 * One string for "this pair, this type": the same from either side when the type is symmetric. Stored under a
 * unique index, so that two people who link the same pair at once cannot both succeed.
 */
export const pairKey = (from: string, to: string, type: LinkType): string => {
  const pair = isSymmetric(type) && to < from ? [to, from] : [from, to]
  return JSON.stringify([...pair, type])
}
