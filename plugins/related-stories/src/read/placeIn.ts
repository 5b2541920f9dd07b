import type { Placed } from '../domain/inOrder.ts'
import type { StoryLinkRow } from './storyLink.ts'

/** A link's place in the list of one of its stories. */
export const placeIn = (link: StoryLinkRow, article: string): Placed => ({
  ...(link.from === article
    ? { pinned: link.fromPinned, order: link.fromOrder }
    : { pinned: link.toPinned, order: link.toOrder }),
  at: link.proposedAt,
})
