import type { RelatedStoriesEvent } from '../options.ts'
import type { StoryLinkRow } from '../read/storyLink.ts'
import type { CommandContext } from './context.ts'

const shown = ({ id, from, to, type, state }: StoryLinkRow) => ({ link: id, from, to, type, state })

/** A link belongs to two stories, so each gets its own line, one after the other: they share a transaction. */
export const tell = async (
  { req, options }: CommandContext,
  kind: RelatedStoriesEvent['kind'],
  before: StoryLinkRow | null,
  after: StoryLinkRow | null,
  { note, articles }: { note?: string | null; articles?: string[] } = {},
): Promise<void> => {
  const link = after ?? before
  for (const article of articles ?? (link ? [link.from, link.to] : []))
    await options.onEvent(req, {
      article,
      kind,
      before: before && shown(before),
      after: after && shown(after),
      ...(note ? { note } : {}),
    })
}
