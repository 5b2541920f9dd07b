import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { asCommand } from '../access/commandToken.ts'
import { anchorAt, textOfField } from '../domain/anchors.ts'
import { keyed } from '../domain/keyed.ts'
import { invalidInput } from '../errors.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { idFor, type ArticleFacts } from '../facts/loadArticle.ts'
import type { ResolvedOptions } from '../options.ts'
import { tell } from '../notices/tell.ts'
import { commentsSlug } from '../slugs.ts'
import { firstOfItsKey } from '../transaction/firstOfItsKey.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId, requiredWords, userId } from './input.ts'

type Input = { articleId: string; passageKey: string; text: string; mentions: string[] }

/** The ids of people mentioned, as the database knows them; only whoever may read the article is told of it. */
const readersOf = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  { latest }: ArticleFacts,
  mentions: string[],
): Promise<(string | number)[]> => {
  const found: (string | number)[] = []
  for (const mention of new Set(mentions)) {
    const id = idFor(req, mention)
    const person = await req.payload.db.findOne<{ id: string | number }>({
      collection: options.users as CollectionSlug,
      where: { id: { equals: id } },
      req,
    })
    if (!person || !options.can({ ...person, collection: options.users }, 'read', latest))
      throw invalidInput(req, 'nobodyOfThatName')
    found.push(person.id)
  }
  return found
}

/** Says something of a passage to the others at the desk; whoever is mentioned is told. */
export const commentOnPassage: Command<Input> = {
  name: 'commentOnPassage',
  action: 'read',
  notYours: 'roleDoesNotRead',
  args: { articleId: 'ID!', passageKey: 'String!', text: 'String!', mentions: '[ID!]' },
  input: z.object({
    articleId,
    passageKey: z.string().trim().min(1).max(100),
    text: requiredWords,
    mentions: z
      .array(userId)
      .max(20)
      .nullish()
      .transform((list) => list ?? []),
  }),
  articleOf: itsArticle,
  decide: ({ facts, input }) => {
    if (!input) return allowed
    if (input.text === '') return refusal('REASON_REQUIRED', 'sayTheComment')
    return keyed(facts.passages, [input.passageKey]).found.length > 0
      ? allowed
      : refusal('TEXT_CHANGED', 'passageGone')
  },
  perform: async (req, { options, facts, input }) => {
    const [on] = keyed(facts.passages, [input.passageKey]).found
    if (!on) return
    const field = textOfField(facts.passages, on.passage.field)
    const place = field.passages.find(({ index }) => index === on.index)
    if (!place) return
    const mentions = await readersOf(req, options, facts, input.mentions)
    const comment = await firstOfItsKey(req, 'article', () =>
      req.payload.create({
        collection: commentsSlug,
        data: {
          ...anchorAt(field, place),
          article: facts.id,
          anchorState: 'kept',
          round: facts.round?.number,
          text: input.text,
          by: req.user?.id,
          mentions,
        } as never,
        depth: 0,
        req: asCommand(req),
      }),
    )
    await tell(req, {
      to: mentions,
      kind: 'mention',
      article: facts.id,
      passageKey: input.passageKey,
      comment: comment.id,
      values: { words: input.text },
    })
    await recordDeskEvent(req, {
      article: facts.id,
      kind: 'comment-added',
      after: {
        comment: String(comment.id),
        passage: { field: on.passage.field, text: on.passage.text },
        mentions: mentions.map(String),
      },
      note: input.text,
    })
  },
}
