import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { mayOnAll } from '../commands/permission.ts'
import { tell } from '../commands/tell.ts'
import { tellCorrection } from '../commands/tellCorrection.ts'
import { seenFrom } from '../domain/seenFrom.ts'
import { hasLinks, notAllowed } from '../errors.ts'
import { linksSlug, type ResolvedOptions } from '../options.ts'
import { findArticles } from '../read/article.ts'
import { storyOf } from '../read/story.ts'
import { findLinks, linksWith, type StoryLinkRow } from '../read/storyLink.ts'

/** Whoever deletes has said that the links go as well: `?links=remove`, or the same in the context of a call from code. */
const isAnswered = ({ query, context }: PayloadRequest): boolean =>
  query?.links === 'remove' || context.storyLinks === 'remove'

/** Code of the project that deletes for nobody has decided already: there is nobody to ask. */
const isAskedByNobody = ({ payloadAPI }: PayloadRequest): boolean => payloadAPI === 'local'

/** @throws HAS_LINKS, naming what would be lost; NOT_ALLOWED for who may delete the story but not decide its links. */
const ask = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  id: string,
  links: StoryLinkRow[],
): Promise<void> => {
  const confirmed = links.filter(({ state }) => state === 'confirmed')
  const articles = await findArticles(req, options, [
    id,
    ...confirmed.flatMap(({ from, to }) => [from, to]),
  ])
  const mayRemove = confirmed.every(({ from, to }) => {
    const sides = [articles.get(from), articles.get(to)].filter((side) => side !== undefined)
    return sides.length === 2 && mayOnAll({ req, options }, 'decide', sides)
  })
  if (isAnswered(req)) {
    if (!mayRemove) throw notAllowed()
    return
  }
  const { language } = req.i18n
  const own = articles.get(id)
  const named = confirmed.flatMap((link) => {
    const seen = seenFrom(link, id, language)
    const other = seen && articles.get(seen.article)
    return other ? [{ id: link.id, label: seen.label, article: storyOf(other, options) }] : []
  })
  const held = {
    count: confirmed.length,
    links: named,
    suggested: links.filter(({ state }) => state === 'suggested').length,
    mayRemove,
  }
  throw hasLinks(own ? storyOf(own, options).title : '', held, language)
}

/**
 * A story with confirmed links is deleted only by who says that they go too; suggestions and rejections go with it. In its
 * transaction, and before, not after: by then the database has emptied the link's side, and nothing says any more whose
 * it was.
 */
export const askAboutLinks =
  (options: ResolvedOptions): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const links = await findLinks({ payload: req.payload, req }, linksWith(id))
    if (links.some(({ state }) => state === 'confirmed') && !isAskedByNobody(req))
      await ask(req, options, String(id), links)
    const context = { req, options }
    for (const link of links) {
      // A bulk delete may take both of its stories at once: whoever is first removes it.
      const gone = await req.payload.db.deleteOne({
        collection: linksSlug,
        where: { id: { equals: link.id } },
        req,
      })
      if (!gone) continue
      const other = link.from === String(id) ? link.to : link.from
      await tell(context, 'link-removed', link, null, {
        note: 'The other story was deleted.',
        articles: [other],
      })
      await tellCorrection(context, link, null)
    }
  }
