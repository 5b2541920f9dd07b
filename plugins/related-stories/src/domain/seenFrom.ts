import { labelFor, type Direction, type LinkType } from './linkTypes.ts'

export type LinkEnds = { from: string; to: string; type: LinkType }
export type SeenLink = { type: LinkType; label: string; article: string; direction: Direction }

/** A link as one of its articles shows it: what the other side is, and which one it is. Undefined for a stranger. */
export const seenFrom = (
  { from, to, type }: LinkEnds,
  articleId: string,
  language = 'en',
): SeenLink | undefined => {
  if (articleId !== from && articleId !== to) return undefined
  const direction: Direction = articleId === from ? 'from' : 'to'
  return {
    type,
    label: labelFor(type, direction, language),
    article: direction === 'from' ? to : from,
    direction,
  }
}
