import type { PayloadRequest, TypedUser } from 'payload'
import type { ArticleState } from './draftOf.ts'
import { ImportRefused } from './errors.ts'
import type { Inference } from './inferences.ts'
import type { Decision } from './input.ts'
import { collectionOf, knownNames, type KnownNames, type KnownRecord } from './names.ts'
import { settle, type Outcome, type QuoteChange } from './settle.ts'
import type { MentionType } from './text/extraction.ts'

type Newsroom = { req: PayloadRequest; user: TypedUser; records: KnownRecord[] }

const typesFor = (inference: Inference, type?: MentionType | null): MentionType[] => {
  if (type) return [type]
  if (inference.kind === 'speaker') return ['person', 'organization']
  return [inference.proposal?.type ?? 'person']
}

const created = async (
  { req, user, records }: Newsroom,
  type: MentionType,
  name: string,
): Promise<KnownRecord> => {
  const { id } = await req.payload.create({
    collection: collectionOf[type],
    data: { name },
    depth: 0,
    user,
    overrideAccess: false,
    req,
  })
  const record: KnownRecord = { type, id: String(id), name, aliases: [] }
  records.push(record)
  return record
}

/** The record chosen by id, or the only one of that name; a mention of nobody known becomes a new record. */
const recordFor = async (
  newsroom: Newsroom,
  names: KnownNames,
  inference: Inference,
  { recordId, recordType }: Decision,
  name: string | null,
): Promise<KnownRecord | null> => {
  const types = typesFor(inference, recordType)
  if (recordId) {
    const chosen = newsroom.records.find(
      ({ id, type }) =>
        id === recordId && (types.includes(type) || (!recordType && type !== 'place')),
    )
    if (chosen) return chosen
    throw new ImportRefused(
      'NOT_FOUND',
      'Not done: the record chosen is gone. Pick another one; nothing was changed.',
    )
  }
  if (!name) return null
  const [first, ...others] = types.flatMap((type) => names.named(name, type))
  if (first && others.length === 0) return first
  if (inference.kind !== 'mention') return null
  if (first) {
    throw new ImportRefused(
      'AMBIGUOUS_NAME',
      `Not done: ${others.length + 1} records go by the name ${name}. Edit it and pick one; nothing was changed.`,
    )
  }
  return created(newsroom, types[0] ?? 'person', name)
}

const outcomeOf = async (
  newsroom: Newsroom,
  names: KnownNames,
  inference: Inference,
  decision: Decision,
): Promise<Outcome> => {
  if (decision.decision === 'leave-out') return { decision: 'leave-out' }
  const proposed = decision.decision === 'take' ? inference.proposal : null
  const asked =
    proposed?.id && newsroom.records.some(({ id }) => id === proposed.id)
      ? { ...decision, recordId: proposed.id, recordType: proposed.type ?? null }
      : decision
  const name = (decision.decision === 'take' ? proposed?.name : decision.name) ?? null
  if (!name && !asked.recordId) {
    throw new ImportRefused(
      'INVALID_INPUT',
      'Not done: nobody is proposed here. Give a name or pick a record; nothing was changed.',
    )
  }
  const record =
    inference.kind === 'dateline' ? null : await recordFor(newsroom, names, inference, asked, name)
  return { decision: 'take', name: name ?? record?.name ?? '', record }
}

/**
 * An article after a list of decisions, in their order. Creates the records that mentions need, in the request's
 * transaction; saving the article and its quotes is the caller's.
 */
export const settleAll = async (
  newsroom: Newsroom,
  state: ArticleState,
  decisions: readonly Decision[],
): Promise<{ state: ArticleState; quotes: QuoteChange[] }> => {
  const by = { user: String(newsroom.user.id), at: new Date().toISOString() }
  let current = state
  const quotes: QuoteChange[] = []
  let names = knownNames(newsroom.records)
  let counted = newsroom.records.length
  for (const decision of decisions) {
    const inference = current.inferences.find(({ id }) => id === decision.inferenceId)
    if (!inference) {
      throw new ImportRefused(
        'NOT_FOUND',
        'Not done: there is no such question about this text any more. Nothing was changed.',
      )
    }
    if (newsroom.records.length > counted) {
      names = knownNames(newsroom.records)
      counted = newsroom.records.length
    }
    const outcome = await outcomeOf(newsroom, names, inference, decision)
    const settled = settle(current, inference, outcome, by)
    current = settled.state
    quotes.push(...settled.quotes)
  }
  return { state: current, quotes }
}
