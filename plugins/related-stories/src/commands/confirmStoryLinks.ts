import { isRefusal, linkNotFound, notAllowed } from '../errors.ts'
import { findArticles } from '../read/article.ts'
import { queryLinks, type StoryLinkRow } from '../read/storyLink.ts'
import { confirmLink } from './confirmLink.ts'
import type { Command, LinksResult } from './context.ts'
import { confirmAllInput, parse } from './input.ts'
import { requireOnAll, requireUser } from './permission.ts'

/**
 * Confirms many suggestions at once, each under its proposed type. One that somebody decided meanwhile, or that may not be
 * confirmed, is left as it is and said so: the rest is confirmed all the same.
 * @throws NOT_ALLOWED when it is true of each of them
 */
export const confirmStoryLinks: Command<LinksResult> = async (context, input) => {
  const { req, options } = context
  requireUser(context)
  const { linkIds } = parse(confirmAllInput, input)
  // One by one: MongoDB takes no list with something in it that is no id of its kind.
  const named = { or: linkIds.map((id) => ({ id: { equals: id } })) }
  const rows = await queryLinks({ payload: req.payload, req }, named)
  const links = new Map(rows.map((row) => [row.id, row]))
  const articles = await findArticles(
    req,
    options,
    rows.flatMap(({ from, to }) => [from, to]),
  )

  const confirm = async (link: StoryLinkRow | undefined): Promise<StoryLinkRow> => {
    const [from, to] = [link && articles.get(link.from), link && articles.get(link.to)]
    if (!link || !from || !to) throw linkNotFound()
    requireOnAll(context, 'decide', [from, to])
    return confirmLink(context, { link, stories: [from, to] })
  }
  const outcomes: LinksResult['links'] = []
  for (const id of linkIds)
    try {
      const { state, type } = await confirm(links.get(id))
      outcomes.push({ id, state, type, code: null, message: null })
    } catch (error) {
      // Refused before anything of this one was written; whatever else fails undoes all.
      if (!isRefusal(error)) throw error
      const { state = null, type = null } = links.get(id) ?? {}
      outcomes.push({ id, state, type, code: String(error.data?.code), message: error.message })
    }
  if (outcomes.every(({ code }) => code === 'NOT_ALLOWED')) throw notAllowed()
  return { links: outcomes }
}
