import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { deskUser } from '../access/deskUser.ts'
import { byUrgency, queueShows, queueStates, queueTasks } from '../domain/queue.ts'
import { notAllowed, notSignedIn } from '../errors.ts'
import { optionsOf } from '../optionsOf.ts'
import { parseInput } from '../parseInput.ts'
import { idOf } from './idOf.ts'
import { loadArticle, type ArticleFacts } from './loadArticle.ts'
import { peopleNamed } from './peopleNamed.ts'
import { queueLine, rolesOf, type Looking, type QueueLine } from './queueLine.ts'
import {
  articlesToRuleOn,
  countRounds,
  pageOfRounds,
  roundsToAnswer,
  type QueueRow,
} from './queueRows.ts'
import { all, asking, nobodys, overdue, perhapsMine, type Pointers } from './queueWhere.ts'

export const linesAPage = 50
/** Of more than this many rounds that may be one's own, the most pressing are looked at. */
const mostOwn = 100

const optional = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .union([z.enum(values), z.literal('')])
    .nullish()
    .transform((value) => value || null)

const Filter = z.object({
  show: optional(queueShows).transform((show) => show ?? 'mine'),
  state: optional(queueStates),
  task: optional(queueTasks),
  page: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .nullish()
    .transform((page) => page ?? 1),
})
export type QueueFilter = z.infer<typeof Filter>

export type CheckQueue = {
  /** When it was looked at: what is due and how old a round is are told from here. */
  at: string
  filter: QueueFilter
  lines: QueueLine[]
  total: number
  pages: number
  counts: {
    mine: number
    /** There may be more of one's own than were looked at. */
    mineIsMore: boolean
    all: number
    unassigned: number
    overdue: number
  }
}

/** Makes lines of rounds, each article looked at once however often it is asked for. */
const lineMaker = (req: PayloadRequest, looking: Looking) => {
  const known = new Map<string, Promise<ArticleFacts | null>>()
  const factsOf = (article: unknown): Promise<ArticleFacts | null> => {
    const id = idOf(article) ?? ''
    // An article that went while it was looked for has no line any more.
    const facts = known.get(id) ?? loadArticle(req, looking.options, id).catch(() => null)
    known.set(id, facts)
    return facts
  }
  return async (rows: QueueRow[]): Promise<QueueLine[]> => {
    const relations = rows.flatMap(({ requestedBy, checker }) => [requestedBy, checker])
    const people = await peopleNamed(req, looking.options, relations)
    const lines: QueueLine[] = []
    for (const row of rows) {
      const facts = await factsOf(row.article)
      if (!facts || !looking.options.can(looking.user, 'read', facts.latest)) continue
      const line = queueLine(req, looking, row, facts, people)
      if (line) lines.push(line)
    }
    return lines
  }
}

/** Everything that waits for somebody, as lines of one round each. @throws NOT_ALLOWED, INVALID_INPUT */
export const checkQueue = async (req: PayloadRequest, given: unknown = {}): Promise<CheckQueue> => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  if (!user) throw notSignedIn(req)
  if (!options.can(user, 'read')) throw notAllowed(req, 'roleDoesNotRead', null)
  const filter = parseInput(req, Filter, given)
  const at = new Date().toISOString()
  const looking = { options, user, at }
  const pointers: Pointers = {
    toAnswer: await roundsToAnswer(req, options),
    toRuleOn: await articlesToRuleOn(req),
    user: user.id,
    at,
  }
  const linesOf = lineMaker(req, looking)

  const own = perhapsMine(rolesOf(looking), pointers)
  const { rows: near, total: candidates } = await pageOfRounds(req, own, {
    offset: 0,
    limit: mostOwn,
  })
  const mine = (await linesOf(near)).filter((line) => line.mine).sort(byUrgency)
  const counts = {
    mine: mine.length,
    mineIsMore: candidates > mostOwn,
    all: await countRounds(req, all(pointers)),
    unassigned: await countRounds(req, nobodys()),
    overdue: await countRounds(req, overdue(pointers)),
  }
  const offset = (filter.page - 1) * linesAPage
  const answer = (lines: QueueLine[], total: number): CheckQueue => ({
    at,
    filter,
    lines,
    total,
    pages: Math.max(1, Math.ceil(total / linesAPage)),
    counts,
  })
  if (filter.show === 'mine') {
    const wanted = mine.filter(
      ({ state, task }) =>
        (!filter.state || state === filter.state) && (!filter.task || task === filter.task),
    )
    return answer(wanted.slice(offset, offset + linesAPage), wanted.length)
  }
  const where: Where = {
    and: [
      filter.show === 'unassigned' ? nobodys() : all(pointers),
      ...(filter.state ? [{ state: { equals: filter.state } }] : []),
      ...(filter.task ? [asking(filter.task, pointers)] : []),
    ],
  }
  const { rows, total } = await pageOfRounds(req, where, { offset, limit: linesAPage })
  return answer(await linesOf(rows), total)
}
