import type { CollectionSlug, PayloadRequest } from 'payload'
import { approveFactCheck } from '../commands/approveFactCheck.ts'
import { assignChecker } from '../commands/assignChecker.ts'
import type { Asked, Command } from '../commands/Command.ts'
import { decideCommand } from '../commands/decideCommand.ts'
import { ruleOnClaim } from '../commands/ruleOnClaim.ts'
import { follows, isAskedOf, isOverdue, tasksOf, type QueueTask } from '../domain/queue.ts'
import type { Decision } from '../domain/types.ts'
import type { ResolvedOptions } from '../options.ts'
import { voiceOf } from '../words/voiceOf.ts'
import { idOf } from './idOf.ts'
import type { ArticleFacts } from './loadArticle.ts'
import { valueAt } from './paths.ts'
import type { Person } from './personOf.ts'
import type { QueueRow } from './queueRows.ts'

/** One round in the queue: what it asks, of whom, until when, and how far it is. */
export type QueueLine = {
  id: string
  /** `title` is null while the article has none. */
  article: { id: string; title: string | null; status: string }
  round: number
  /** What is to be done: asked of whoever looks, else of somebody else. */
  task: QueueTask
  asked: boolean
  /** Asked of whoever looks, or a request of theirs that they follow. */
  mine: boolean
  /** Why whoever looks cannot do it although their role could. */
  why: string | null
  state: string
  depth: string
  afterPublication: boolean
  deadline: string | null
  overdue: boolean
  requestedAt: string
  requestedBy: Person | null
  checker: Person | null
  note: string | null
  coverage: { total: number; settled: number }
  /** Whether they may make themselves its checker. */
  mayTake: boolean
}

export type Looking = {
  options: ResolvedOptions
  user: { id: string | number }
  at: string
}

/** What somebody may do at all, before any article is looked at. */
export const rolesOf = ({ options, user }: Looking, article?: Record<string, unknown>) => ({
  check: options.can(user, 'check', article),
  approve: options.can(user, 'approve', article),
  rule: options.can(user, 'rule', article),
  publish: options.can(user, 'publish', article),
})

const titleOf = (
  { payload }: PayloadRequest,
  { collection }: ResolvedOptions,
  article: Record<string, unknown>,
): string | null => {
  const field = payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle
  const title = field && field !== 'id' ? valueAt(article, field) : null
  return typeof title === 'string' && title.trim() ? title : null
}

const iso = (moment: string | null): string | null => moment && new Date(moment).toISOString()

/** What a round asks of whoever looks, by the rules their buttons go by; null when it asks nothing any more. */
export const queueLine = (
  req: PayloadRequest,
  looking: Looking,
  row: QueueRow,
  facts: ArticleFacts,
  people: Map<string, Person>,
): QueueLine | null => {
  const { options, user, at } = looking
  const { latest, coverage } = facts
  const asked: Asked<never> = { options, facts, user: String(user.id), input: null, at }
  const decide = <Input extends object>(command: Command<Input>): Decision =>
    decideCommand(command, asked as Asked<Input>, user)
  const deadline = iso(row.deadline)
  const tasks = tasksOf({
    state: row.state,
    depth: row.depth,
    afterPublication: idOf(row.waiver) !== null,
    unruled: coverage.claims.filter(({ state }) => state === 'unruled').length,
  })
  const approval = decide(approveFactCheck)
  const roles = rolesOf(looking, latest)
  const standing = {
    may: { ...roles, rule: decide(ruleOnClaim).allowed },
    isChecker: idOf(row.checker) === String(user.id),
    isUnassigned: idOf(row.checker) === null,
    isRequester: idOf(row.requestedBy) === String(user.id),
    isAuthor: facts.authors.includes(String(user.id)),
    isOverdue: isOverdue({ deadline }, at),
    isDependent: !approval.allowed && approval.code === 'NOT_INDEPENDENT',
  }
  const mine = tasks.find((task) => isAskedOf(task, standing))
  const task = mine ?? tasks[0]
  if (!task) return null
  // Beside a button nothing was tried yet: why not stands there alone.
  const why =
    task === 'decide' && roles.approve && !approval.allowed
      ? voiceOf(req).sentences(approval.says.filter(({ key }) => !endings.has(key)))
      : null
  const taking = decide(assignChecker)
  return {
    id: String(row.id),
    article: {
      id: String(facts.id),
      title: titleOf(req, options, latest),
      status: latest.factCheckStatus ?? 'unchecked',
    },
    round: row.round,
    task,
    asked: mine !== undefined,
    mine: mine !== undefined || follows(standing),
    why,
    state: row.state,
    depth: row.depth,
    afterPublication: idOf(row.waiver) !== null,
    deadline,
    overdue: standing.isOverdue,
    requestedAt: iso(row.requestedAt) ?? new Date(row.createdAt).toISOString(),
    requestedBy: people.get(idOf(row.requestedBy) ?? '') ?? null,
    checker: people.get(idOf(row.checker) ?? '') ?? null,
    note: row.note || null,
    coverage: { total: coverage.total, settled: coverage.settled },
    mayTake: taking.allowed && !standing.isChecker && row.state !== 'submitted',
  }
}

const endings = new Set(['notApproved', 'nothingChanged'])
