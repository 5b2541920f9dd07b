import type { CommandContext } from '../commands/context.ts'
import { insertLink, storedId } from '../commands/store.ts'
import { tell } from '../commands/tell.ts'
import { isOlderPair } from '../domain/isOlderPair.ts'
import { maySuggest } from '../domain/links.ts'
import { pairKey } from '../domain/pairKey.ts'
import type { Suggestion } from '../domain/rank/types.ts'
import { isRefusal } from '../errors.ts'
import type { Article } from '../read/article.ts'
import { dateOf } from '../read/story.ts'
import { linksWith, queryLinks, type StoryLinkRow } from '../read/storyLink.ts'

/** Those that any link of the story leads to, whatever became of it: none of them is suggested again. */
export const linkedTo = async (
  { req }: Pick<CommandContext, 'req'>,
  article: Article['id'],
): Promise<string[]> => {
  const links = await queryLinks({ payload: req.payload, req }, linksWith(article))
  const id = String(article)
  return [...new Set(links.map(({ from, to }) => (from === id ? to : from)))]
}

/**
 * Writes what the archive suggests for a story, as links nobody proposed, and tells both desks. What somebody linked, or
 * suggested, in the meantime is passed over. Call it inside a transaction.
 */
export const putSuggestions = async (
  context: CommandContext,
  story: Article,
  suggestions: readonly Suggestion[],
  others: ReadonlyMap<string, Article>,
): Promise<StoryLinkRow[]> => {
  const { req, options } = context
  const { collection, desk } = options
  const linked = await queryLinks({ payload: req.payload, req }, linksWith(story.id))
  const id = String(story.id)
  const links: StoryLinkRow[] = []
  for (const { id: target, type, direction, score, reasons } of suggestions) {
    const other = others.get(target)
    const between = linked.filter((link) => link.from === target || link.to === target)
    if (!other || !maySuggest(id, target, between)) continue
    const [from, to] = direction === 'from' ? [id, target] : [target, id]
    const data = {
      from: storedId(req, collection, from),
      to: storedId(req, collection, to),
      type,
      state: 'suggested',
      pairKey: pairKey(from, to, type),
      proposedBy: null,
      proposedAt: new Date().toISOString(),
      older: isOlderPair(dateOf(story, options), dateOf(other, options), desk.days),
      score,
      reasons,
    }
    const link = await insertLink(req, data).catch((error: unknown) => {
      if (isRefusal(error)) return null
      throw error
    })
    if (!link) continue
    await tell(context, 'link-suggested', null, link)
    links.push(link)
  }
  return links
}
