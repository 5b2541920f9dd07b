import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { inTransaction } from '@galley/payload-fact-check'
import type { Article } from '../payload-types.ts'
import { idsOf } from '../records/idOf.ts'
import type { ArticleState } from './draftOf.ts'
import { ImportRefused } from './errors.ts'
import { inferencesOf, type Inference } from './inferences.ts'
import type { Decision } from './input.ts'
import { knownRecords } from './knownRecords.ts'
import { permitted } from './permitted.ts'
import { settleAll } from './settleAll.ts'
import { speakerRelation } from './speakerRelation.ts'

export type Decided = { article: Article; inference: Inference; open: number }

const stateOf = (article: Article): ArticleState => ({
  dateline: {
    place: article.dateline?.place ?? null,
    date: article.dateline?.date ?? null,
  },
  body: Array.isArray(article.body) ? article.body : [],
  people: idsOf(article.people),
  organizations: idsOf(article.organizations),
  places: idsOf(article.places),
  inferences: inferencesOf(article),
})

const latest = async (
  req: PayloadRequest,
  user: TypedUser,
  articleId: string,
): Promise<Article> => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: articleId } },
    draft: true,
    depth: 0,
    limit: 1,
    user,
    overrideAccess: false,
    req,
  })
  if (docs[0]) return docs[0]
  throw new ImportRefused('NOT_FOUND', 'Not done: there is no such article. Nothing was changed.')
}

const refusedToEdit = (error: unknown): unknown =>
  (error as { status?: unknown }).status === 403 && !(error as { data?: unknown }).data
    ? new ImportRefused(
        'NOT_ALLOWED',
        'Not done: this is somebody else’s draft, and your role edits only its own. Nothing was changed.',
      )
    : error

/**
 * Settles one inference on the newest version of an article and saves it as a draft, with its quotes and any new
 * record, all or nothing. Whoever may edit the article may decide.
 * Throws ImportRefused: NOT_ALLOWED, NOT_FOUND, INVALID_INPUT, AMBIGUOUS_NAME.
 */
export const decideInference = async (
  payload: Payload,
  {
    articleId,
    user: asking,
    req: given,
    ...decision
  }: Decision & {
    articleId: string
    user: TypedUser | null | undefined
    req?: PayloadRequest
  },
): Promise<Decided> => {
  const user = permitted(asking)
  const req = given ?? (await createLocalReq({ user }, payload))
  try {
    return await inTransaction(req, async (own) => {
      const before = await latest(own, user, articleId)
      const records = await knownRecords(own)
      const { state, quotes } = await settleAll({ req: own, user, records }, stateOf(before), [
        decision,
      ])
      for (const { quote, speakerName, speaker } of quotes) {
        await payload.update({
          collection: 'quotes',
          id: quote,
          data: { speakerName, speaker: speakerRelation(speaker) },
          depth: 0,
          user,
          overrideAccess: false,
          req: own,
        })
      }
      own.context.settlesInferences = true
      const article = await payload.update({
        collection: 'articles',
        id: articleId,
        draft: true,
        data: {
          ...state,
          dateline: state.dateline ?? {},
          body: before.body ? state.body : before.body,
          _status: 'draft',
        },
        depth: 0,
        user,
        overrideAccess: false,
        req: own,
      })
      const inferences = inferencesOf(article)
      const inference = inferences.find(({ id }) => id === decision.inferenceId)
      if (!inference) throw new Error('The decision was not stored.')
      return {
        article,
        inference,
        open: inferences.filter(({ state: each }) => each === 'open').length,
      }
    })
  } catch (error) {
    throw refusedToEdit(error)
  }
}
