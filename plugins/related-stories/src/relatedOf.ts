import type { BasePayload, PayloadRequest } from 'payload'
import type { Direction, LinkType } from './domain/linkTypes.ts'
import { inOrder } from './domain/inOrder.ts'
import { seenFrom } from './domain/seenFrom.ts'
import { placeIn } from './read/placeIn.ts'
import { queryLinks, type StoryLinkRow } from './read/storyLink.ts'

export type RelatedStory = { type: LinkType; label: string; article: string; direction: Direction }

/**
 * The confirmed links of each article, seen from its side and in its order, for delivery: one query for any number of articles.
 * Every asked id has an entry. Whether a target may be shown is the caller's to decide: it may be unpublished.
 */
export const relatedOf = async (
  payload: BasePayload,
  articleIds: string[],
  { req, language = 'en' }: { req?: Partial<PayloadRequest>; language?: string } = {},
): Promise<Map<string, RelatedStory[]>> => {
  const related = new Map<string, RelatedStory[]>(articleIds.map((id) => [String(id), []]))
  if (related.size === 0) return related
  const ids = [...related.keys()]
  const links = await queryLinks(
    { payload, req },
    {
      and: [
        { state: { equals: 'confirmed' } },
        { or: [{ from: { in: ids } }, { to: { in: ids } }] },
      ],
    },
  )
  const bySide = new Map<string, StoryLinkRow[]>()
  for (const link of links)
    for (const side of [link.from, link.to])
      if (related.has(side)) bySide.set(side, [...(bySide.get(side) ?? []), link])
  for (const [side, own] of bySide)
    related.set(
      side,
      own
        .sort((one, other) => inOrder(placeIn(one, side), placeIn(other, side)))
        .flatMap((link) => seenFrom(link, side, language) ?? []),
    )
  return related
}
