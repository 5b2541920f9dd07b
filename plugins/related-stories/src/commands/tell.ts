import type { RelatedStoriesEventKind } from '../options.ts'
import type { StoryLinkRow } from '../read/storyLink.ts'
import type { CommandContext } from './context.ts'

const shown = ({ id, from, to, type, state }: StoryLinkRow) => ({ link: id, from, to, type, state })

type Details = {
  note?: string | null
  /** Whom it is told; both sides unless it is about one story's own list. */
  articles?: string[]
  /** What else was and is. */
  was?: Record<string, unknown>
  is?: Record<string, unknown>
}

/** A link belongs to two stories, so each gets its own line, one after the other: they share a transaction. */
export const tell = async (
  { req, options }: CommandContext,
  kind: RelatedStoriesEventKind,
  before: StoryLinkRow | null,
  after: StoryLinkRow | null,
  { note, articles, was, is }: Details = {},
): Promise<void> => {
  const link = after ?? before
  for (const article of articles ?? (link ? [link.from, link.to] : []))
    await options.onEvent(req, {
      article,
      kind,
      before: before && { ...shown(before), ...was },
      after: after && { ...shown(after), ...is },
      ...(note ? { note } : {}),
    })
}
