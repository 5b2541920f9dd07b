import { mayTakeBack, type LastDecision } from '../domain/takingBack.ts'
import { turned } from '../domain/turned.ts'
import { RelatedStoriesError } from '../errors.ts'
import { queryLinks, type StoryLinkRow } from '../read/storyLink.ts'
import { findLinked } from './act.ts'
import { answer } from './answer.ts'
import type { Command, CommandContext } from './context.ts'
import { linkInput, parse } from './input.ts'
import { personOf, requireUser } from './permission.ts'
import { storedId, updateLink } from './store.ts'
import { tell } from './tell.ts'
import { tellCorrection } from './tellCorrection.ts'
import { requireFree, storedSides } from './typed.ts'

const noNews = { fromNews: null, toNews: null, hasNews: false }

const takeBack = async (
  context: CommandContext,
  link: StoryLinkRow,
  last: LastDecision,
): Promise<StoryLinkRow> => {
  const { req, options } = context
  const { pairKey, decidedBy, state } = last.restore as Partial<StoryLinkRow>
  if (pairKey) await requireFree(context, link, pairKey)
  return updateLink(req, link, {
    ...last.restore,
    ...(decidedBy ? { decidedBy: storedId(req, options.users, decidedBy) } : {}),
    ...(last.turned ? storedSides(context, turned(link)) : {}),
    // A suggestion has nothing to warn of yet.
    ...(state && state !== 'confirmed' ? noNews : {}),
    before: null,
  })
}

/** The links that were put in order by one step, all of them, or it cannot be taken back as a whole. @throws STALE_STATE */
const inOneStep = async (
  { req }: CommandContext,
  link: StoryLinkRow,
  { together, at }: LastDecision,
): Promise<StoryLinkRow[]> => {
  if (!together) return [link]
  const links = await queryLinks({ payload: req.payload, req }, { id: { in: together } })
  const untouched = links.filter(({ before }) => before?.act === 'order' && before.at === at)
  if (untouched.length < together.length)
    throw new RelatedStoriesError(
      'STALE_STATE',
      'The order was not changed: another link of this list was decided since. Order it anew.',
    )
  return links
}

/**
 * Takes the last decision on a link back, by who made it, while nothing came after. An order is taken back as a whole. What
 * was unlinked is gone: create the link again.
 */
export const undoStoryLinkDecision: Command = async (context, input) => {
  requireUser(context)
  const { linkId } = parse(linkInput, input)
  const { link } = await findLinked(context, linkId)
  const may = mayTakeBack(link.before, personOf(context))
  if (!may.allowed) throw new RelatedStoriesError(may.code, may.because)
  const last = link.before as LastDecision
  let after = link
  for (const each of await inOneStep(context, link, last)) {
    const restored = await takeBack(context, each, each.before ?? last)
    if (restored.id === link.id) after = restored
  }
  await tell(context, 'link-taken-back', link, after, {
    was: { act: last.act },
    ...(last.article ? { articles: [last.article] } : {}),
  })
  await tellCorrection(context, link, after)
  return answer(after)
}
