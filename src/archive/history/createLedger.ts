import { rules } from '@galley/payload-fact-check'
import type { CollectionSlug } from 'payload'
import type { Doc, Fields } from '../store/Store.ts'
import type { ArticleData } from './ArticleData.ts'
import { checkRound } from './checkRound.ts'
import type { EventDraft } from './chainEvents.ts'
import type { Step } from './Step.ts'

export type Options = Parameters<typeof rules.scopeOf>[0]
type Passages = ReturnType<typeof rules.scopeOf>
type Status = ReturnType<typeof rules.statusOf>
type Version = Doc & { version: NonNullable<Doc['version']> }
type Round = Fields & {
  round: number
  state: string
  decisions?: rules.PassageDecision[]
  approvedPassages?: Passages
}

const rowOf = (collection: string, id: string, data: Fields, at: string): Doc => ({
  collection: collection as CollectionSlug,
  id,
  data: { ...data, createdAt: at, updatedAt: at },
})

export type Ledger = {
  /** A save of the text, as a draft or live. */
  save(step: Step, data: ArticleData, goesLive: boolean): void
  request(step: Step, note: string | null): void
  /** A checker takes the round, goes through it and submits it. */
  check(step: Step): void
  approve(step: Step): void
  sendBack(step: Step, note: string): void
  schedule(step: Step, when: string): void
  /** The text of the latest version. */
  text(): ArticleData
  docs(): Doc[]
  events: EventDraft[]
}

/**
 * Keeps an article's rows the way the product's hooks and commands do (planSave, recordSave, decideRound,
 * refreshStatuses), by the rules they go by.
 */
export const createLedger = (
  { options, newId }: { options: Options; newId: () => string },
  id: string,
): Ledger => {
  const events: EventDraft[] = []
  const versions: Version[] = []
  const rounds: (Doc & { data: Round })[] = []
  const schedules: Doc[] = []
  const claimDocs: Doc[] = []
  let claims: rules.ClaimRow[] = []
  let main: Fields = {}
  let mainPassages: Passages = []
  let live: Passages | null = null
  let text: ArticleData = { body: null, copy: null }
  let passages: Passages = []

  const rows = (): rules.RoundRow[] =>
    rounds.map(({ data: { approvedPassages, decisions, round, ...row } }) => ({
      ...(row as unknown as rules.RoundRow),
      number: round,
      decisions: decisions ?? [],
      approved: approvedPassages ?? null,
    }))
  const say = (
    { by, at }: Step,
    kind: string,
    event: Pick<EventDraft, 'before' | 'after' | 'note'>,
  ): void => {
    events.push({ article: id, kind, by, at, ...event })
  }

  const refresh = (at: string): void => {
    const latest = versions.at(-1)
    if (!latest) return
    const status: Status = rules.statusOf(rows(), passages)
    const same = mainPassages === passages
    const served = live ? rules.servedStatusOf(rows(), mainPassages) : null
    main = {
      ...main,
      factCheckStatus: served ?? (same ? status : rules.statusOf(rows(), mainPassages)),
    }
    if (latest.data.factCheckStatus === status) return
    latest.data = { ...latest.data, factCheckStatus: status }
    latest.version.updatedAt = at
  }

  const decide = (
    step: Step,
    state: string,
    note: string | null,
    more: Fields,
    told = {},
  ): void => {
    const round = rounds.at(-1)
    if (!round) throw new Error('Nobody asked for a check.')
    const number = round.data.round
    const before = { round: number, state: round.data.state }
    const decided = { state, reviewer: step.by.id, decisionNote: note, updatedAt: step.at }
    Object.assign(round.data, more, decided)
    say(step, state, { before, after: { round: number, state, ...told }, note })
    refresh(step.at)
  }

  const save: Ledger['save'] = (step, data, goesLive) => {
    const { at, by } = step
    const before = versions.at(-1)?.data ?? null
    const next = data === text ? passages : rules.scopeOf(options, data)
    const changes = before === null ? [] : rules.compare(passages, next).changes
    const { firstPublishedAt, publishedAt } = main
    const planned = { before, after: { firstPublishedAt, publishedAt }, rounds: rows(), at }
    const own = rules.ownFields({
      ...planned,
      passages: next,
      live,
      goesLive,
      user: by.id,
    } as unknown as rules.Save)
    const row: Fields = {
      ...data,
      ...own,
      createdAt: before?.createdAt ?? at,
      updatedAt: at,
      _status: goesLive ? 'published' : 'draft',
    }
    for (const { version } of versions) version.latest = false
    const version = { parent: id, latest: true, createdAt: at, updatedAt: at }
    versions.push({ collection: 'articles', id: newId(), data: row, version })
    if (before === null || goesLive) {
      main = row
      mainPassages = next
    }
    text = data
    passages = next
    if (before === null) say(step, 'created', { after: { passages: next.length } })
    if (changes.length > 0) say(step, 'edited', { after: { changes } })
    if (!goesLive) return
    say(step, live ? 'republished' : 'published', {
      before: { status: before?._status ?? null },
      after: {
        status: 'published',
        factCheckStatus: own.factCheckStatus,
        round: rules.approvalOf(rows(), next)?.number ?? null,
      },
    })
    live = next
  }

  return {
    events,
    save,
    text: () => text,
    request: (step, note) => {
      const round = rounds.length + 1
      const asked = {
        article: id,
        round,
        state: 'requested',
        depth: 'full',
        requestedBy: step.by.id,
        note,
        requestedText: rules.storedPassages(passages),
        requestedAt: step.at,
      }
      rounds.push(rowOf('fact-checks', newId(), asked, step.at) as Doc & { data: Round })
      say(step, 'check-requested', { after: { round, state: 'requested' }, note })
      refresh(step.at)
    },
    check: (step) => {
      const done = checkRound({ article: id, passages, rounds: rows(), claims, newId }, step)
      claims = done.claims
      claimDocs.push(...done.docs)
      Object.assign(rounds.at(-1)?.data ?? {}, done.round, { updatedAt: step.at })
      for (const { kind, ...event } of done.told) say(step, kind, event)
    },
    approve: (step) => {
      const approvedPassages = rules.storedPassages(passages)
      const approvedClaims = rules.approvedClaimsOf(rules.checkOf(passages, claims, rows()))
      const told = { passages: passages.length, textHash: rules.textHash(passages) }
      decide(
        step,
        'approved',
        null,
        { approvedPassages, approvedClaims, approvedAt: step.at },
        told,
      )
    },
    sendBack: (step, note) => decide(step, 'changes-requested', note, {}),
    schedule: (step, when) => {
      const planned = { article: id, at: when, by: step.by.id, state: 'pending' }
      schedules.push(rowOf('publication-schedules', newId(), planned, step.at))
      say(step, 'scheduled', { after: { at: when } })
    },
    docs: () => [
      { collection: 'articles', id, data: main },
      ...versions,
      ...claimDocs,
      ...rounds,
      ...schedules,
    ],
  }
}
