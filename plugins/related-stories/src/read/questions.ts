import { articleInput, deskInput, neighbourhoodInput, parse } from '../commands/input.ts'
import type { CommandContext } from '../commands/context.ts'
import { requireAtAll, requireOnAll, requireUser } from '../commands/permission.ts'
import { articleNotFound } from '../errors.ts'
import { findArticle, type Article } from './article.ts'
import { linkDesk } from './desk.ts'
import { linksOf } from './linksOf.ts'
import { neighbourhood } from './neighbourhood.ts'
import { waiting } from './waiting.ts'
import { weights } from './weights.ts'

type Question = (context: CommandContext, input: unknown) => Promise<object>

/** @throws NOT_FOUND, NOT_ALLOWED */
const readable = async (context: CommandContext, articleId: string): Promise<Article> => {
  const article = await findArticle(context.req, context.options, articleId)
  if (!article) throw articleNotFound()
  requireOnAll(context, 'read', [article])
  return article
}

/** What the edit view of an article shows. @throws NOT_FOUND, NOT_ALLOWED, INVALID_INPUT */
const ofArticle: Question = async (context, input) => {
  requireUser(context)
  const { articleId } = parse(articleInput, input)
  return linksOf(context, await readable(context, articleId))
}

/** How many suggestions wait at an article. @throws NOT_FOUND, NOT_ALLOWED, INVALID_INPUT */
const waitingAt: Question = async (context, input) => {
  requireUser(context)
  const { articleId } = parse(articleInput, input)
  return waiting(context, await readable(context, articleId))
}

/** The stories around an article. @throws NOT_FOUND, NOT_ALLOWED, INVALID_INPUT */
const around: Question = async (context, input) => {
  requireUser(context)
  const { articleId, ...question } = parse(neighbourhoodInput, input)
  return neighbourhood(context, await readable(context, articleId), question)
}

/** One page of the link desk. @throws NOT_ALLOWED, INVALID_INPUT */
const desk: Question = async (context, input) => {
  requireUser(context)
  requireAtAll(context, 'read')
  return linkDesk(context, parse(deskInput, input))
}

/** What was learned from decisions. @throws NOT_ALLOWED */
const lessons: Question = async (context) => {
  requireUser(context)
  requireAtAll(context, 'read')
  return weights(context)
}

/** Every read: `path` under `/related-stories` by REST, its name by GraphQL. */
export const questions = {
  relatedStoriesOf: { path: 'of/:articleId', ask: ofArticle },
  relatedStoriesDesk: { path: 'desk', ask: desk },
  relatedStoriesWaiting: { path: 'waiting/:articleId', ask: waitingAt },
  storyNeighbourhood: { path: 'neighbourhood/:articleId', ask: around },
  relatedStoriesWeights: { path: 'weights', ask: lessons },
} satisfies Record<string, { path: string; ask: Question }>
