import { pairKey } from '../domain/pairKey.ts'
import { proposeLink } from '../domain/links.ts'
import { articleNotFound, RelatedStoriesError } from '../errors.ts'
import { findArticle } from '../read/article.ts'
import type { Command } from './context.ts'
import { createInput, parse } from './input.ts'
import { mayOnAll, requireOnAll, requireUser } from './permission.ts'
import { findByPair, insertLink, updateLink, userOf } from './store.ts'
import { tell } from './tell.ts'

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

  const key = pairKey(String(source.id), String(target.id), type)
  const existing = await findByPair(req, key)
  const outcome = proposeLink({
    from: String(source.id),
    to: String(target.id),
    existing: existing?.state,
    mayDecide,
  })
  if (!outcome.allowed) throw new RelatedStoriesError(outcome.code, outcome.because)

  const by = userOf(req, options)
  const at = new Date().toISOString()
  const decided = outcome.state === 'confirmed' ? { decidedBy: by, decidedAt: at } : {}
  const said = note ? { note } : {}
  const link = existing
    ? await updateLink(req, existing, { state: outcome.state, ...decided, ...said })
    : await insertLink(req, {
        from: source.id,
        to: target.id,
        type,
        state: outcome.state,
        pairKey: key,
        proposedBy: by,
        proposedAt: at,
        ...decided,
        ...said,
      })
  await tell(context, `link-${outcome.state}`, existing, link, { note })
  return { link: { id: link.id, state: link.state, type: link.type } }
}
