import { isOlderPair } from '../domain/isOlderPair.ts'
import { pairKey } from '../domain/pairKey.ts'
import { proposeLink, wasRejected } from '../domain/links.ts'
import { articleNotFound, RelatedStoriesError } from '../errors.ts'
import { findArticle } from '../read/article.ts'
import { dateOf } from '../read/story.ts'
import { answer } from './answer.ts'
import type { Command } from './context.ts'
import { createInput, parse } from './input.ts'
import { lastDecision } from './lastDecision.ts'
import { mayOnAll, requireOnAll, requireUser } from './permission.ts'
import { requireRoom } from './requireRoom.ts'
import { findBetween, insertLink, updateLink, userOf } from './store.ts'
import { tell } from './tell.ts'
import { tellCorrection } from './tellCorrection.ts'

/** Links two stories: confirmed by who may decide, else suggested. A decider brings a rejected link back. */
export const createStoryLink: Command = async (context, input) => {
  const { req, options } = context
  requireUser(context)
  const { from, to, type, note } = parse(createInput, input)
  const source = await findArticle(req, options, from)
  const target = await findArticle(req, options, to)
  if (!source || !target) throw articleNotFound()
  const mayDecide = mayOnAll(context, 'decide', [source, target])
  if (!mayDecide) requireOnAll(context, 'propose', [source, target])

  const [one, other] = [String(source.id), String(target.id)]
  const key = pairKey(one, other, type)
  const between = await findBetween(req, one, other)
  const existing = between.find((link) => link.pairKey === key) ?? null
  const outcome = proposeLink({
    from: one,
    to: other,
    existing: existing?.state,
    rejectedBefore: wasRejected(between),
    mayDecide,
  })
  if (!outcome.allowed) throw new RelatedStoriesError(outcome.code, outcome.because)
  if (outcome.state === 'confirmed') await requireRoom(context, [source, target])

  const by = userOf(req, options)
  const at = new Date().toISOString()
  const decided = outcome.state === 'confirmed' ? { decidedBy: by, decidedAt: at } : {}
  const said = note ? { note } : {}
  const link = existing
    ? await updateLink(req, existing, {
        state: outcome.state,
        ...decided,
        ...said,
        before: lastDecision(context, existing, {
          act: 'confirm',
          restore: ['state', 'decidedBy', 'decidedAt', 'note'],
        }),
      })
    : await insertLink(req, {
        from: source.id,
        to: target.id,
        type,
        state: outcome.state,
        pairKey: key,
        proposedBy: by,
        proposedAt: at,
        older: isOlderPair(dateOf(source, options), dateOf(target, options), options.desk.days),
        ...decided,
        ...said,
      })
  await tell(context, `link-${outcome.state}`, existing, link, { note })
  await tellCorrection(context, existing, link)
  return answer(link)
}
