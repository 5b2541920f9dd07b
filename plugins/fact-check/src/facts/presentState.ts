import type { PayloadRequest } from 'payload'
import { deskUser } from '../access/deskUser.ts'
import { allCommands } from '../commands/table.ts'
import { decideCommand } from '../commands/decideCommand.ts'
import type { Anchor } from '../domain/anchors.ts'
import type { ClaimState } from '../domain/claims.ts'
import type { Change } from '../domain/compare.ts'
import type { PassageState } from '../domain/coverage.ts'
import { dangers, type Danger } from '../domain/danger.ts'
import type { Passage, Saying } from '../domain/types.ts'
import { toAcknowledge } from '../domain/unsettled.ts'
import { worthOf, type Worth } from '../domain/worth.ts'
import { notAllowed, notSignedIn } from '../errors.ts'
import { optionsOf } from '../optionsOf.ts'
import type { Refused } from '../words/refusal.ts'
import { voiceOf, type SpokenReason } from '../words/voiceOf.ts'
import { gateOf } from './gateOf.ts'
import { idOf } from './idOf.ts'
import { loadArticle, type ArticleFacts } from './loadArticle.ts'
import { personOf, type Person } from './personOf.ts'
import { textHash } from './textHash.ts'

export type CheckState = {
  status: string
  _status: string
  canPublish: boolean
  mayPublish: boolean
  /** The gate's own answer; empty when the text may go live or is live. */
  missing: SpokenReason[]
  coverage: { total: number; settled: number }
  round: {
    number: number
    /** Give it to a command, to be told when something happened meanwhile. */
    revision: number
    state: string
    depth: string
    deadline: string | null
    checker: Person | null
    note: string | null
    decisionNote: string | null
    requestedBy: Person | null
    reviewer: Person | null
    requestedAt: string | null
    approvedAt: string | null
  } | null
  schedule: { at: string; by: Person | null; state: string; reasons: SpokenReason[] } | null
  permissions: Record<string, { allowed: boolean; code?: string; message?: string }>
  /** What changed since the last approval, this round's or an older one's. */
  changes: (Change & { passageKey: string | null; danger: Danger[]; seen: boolean })[]
  passages: (Pick<Passage, 'key' | 'field' | 'text' | 'shown'> & {
    state: PassageState
    worth: Worth
    claims: ShownClaim[]
  })[]
  /** Claims that stand nowhere just now: their words changed, or are gone. */
  unplaced: ShownClaim[]
  /** Names the text shown; give it to approveFactCheck, so that nothing else is approved. */
  textHash: string
}

export type ShownClaim = {
  id: string
  kind: string
  outcome: string
  state: ClaimState
  exact: string
  change: string | null
  note: string | null
  claimant: string | null
  checker: Person | null
  settledAt: string | null
  ruling: string | null
  /** The claim it repeats, which may be one of another article. */
  sameAs: string | null
  /** Since when, and why, it has to be looked at again: the same claim was found to be something else elsewhere. */
  recheckSince: string | null
  recheck: { claimId: string; articleId: string; was: string; is: string } | null
  evidence: {
    source: string | null
    url: string | null
    excerpt: string | null
    note: string | null
  }[]
  candidates: Anchor[]
}

type Named = (relation: unknown) => Promise<Person | null>

const showClaim = async (
  { claim, state }: ArticleFacts['coverage']['claims'][number],
  named: Named,
): Promise<ShownClaim> => ({
  id: claim.id,
  kind: claim.kind,
  outcome: claim.outcome,
  state,
  exact: claim.anchor.exact,
  change: claim.change,
  note: claim.note,
  claimant: claim.claimant,
  checker: await named(claim.checker),
  settledAt: claim.settledAt && new Date(claim.settledAt).toISOString(),
  ruling: claim.ruling,
  sameAs: claim.sameAs,
  recheckSince: claim.recheckSince && new Date(claim.recheckSince).toISOString(),
  recheck: claim.recheck && {
    claimId: claim.recheck.claim,
    articleId: claim.recheck.article,
    was: claim.recheck.was,
    is: claim.recheck.is,
  },
  evidence: claim.evidence.map(({ source, url, excerpt, note }) => ({
    source: source ?? null,
    url: url ?? null,
    excerpt: excerpt ?? null,
    note: note ?? null,
  })),
  candidates: claim.candidates,
})

const showPassages = async (
  { passages, coverage }: ArticleFacts,
  language: string,
  named: Named,
): Promise<Pick<CheckState, 'passages' | 'unplaced'>> => {
  const shown = await Promise.all(coverage.claims.map((placed) => showClaim(placed, named)))
  const on = (index: number) =>
    shown.filter((_, at) => coverage.claims[at]?.passages.includes(index))
  return {
    passages: passages.map(({ key, field, text, shown: typed }, index) => ({
      key,
      field,
      text,
      shown: typed,
      state: coverage.states[index] ?? 'open',
      worth: worthOf(text, language),
      claims: on(index),
    })),
    unplaced: shown.filter(
      ({ state }, at) => coverage.claims[at]?.passages.length === 0 && state !== 'settled',
    ),
  }
}

/** What changed, each with the key of its passage: as it is now or, for what was taken out, as it was approved. */
const showChanges = (facts: ArticleFacts): CheckState['changes'] => {
  const gone = [...toAcknowledge(facts)]
  const taken = new Set<string>()
  return facts.changes.map((entry) => {
    const { kind, before, after, field, seen } = entry
    const now = facts.passages.find(
      (passage) => !taken.has(passage.key) && passage.field === field && passage.text === after,
    )
    const was = gone.find(([, { change }]) => change === entry)?.[0]
    const passageKey = (kind === 'removed' || kind === 'moved' ? was : now?.key) ?? null
    if (now && passageKey === now.key) taken.add(now.key)
    const danger = kind === 'moved' ? [] : dangers(before, after)
    return { kind, before, after, field, seen, passageKey, danger }
  })
}

/** Beside a button nothing was tried yet: why not stands there alone. */
const standing = ({ says }: Refused): Saying[] => says.filter(({ key }) => key !== 'nothingChanged')

/** The same people come up again and again. */
const remembering = (look: Named): Named => {
  const known = new Map<string | null, Promise<Person | null>>()
  return (relation) => {
    const id = idOf(relation)
    const person = known.get(id) ?? look(relation)
    known.set(id, person)
    return person
  }
}

/** Everything the desk is shown about an article's check. @throws NOT_ALLOWED, NOT_FOUND */
export const presentState = async (req: PayloadRequest, articleId: string): Promise<CheckState> => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  if (!user) throw notSignedIn(req)
  const voice = voiceOf(req)
  const facts = await loadArticle(req, options, articleId)
  const { latest, round, schedule } = facts
  if (!options.can(user, 'read', latest)) throw notAllowed(req, 'roleDoesNotRead', null)
  const at = new Date().toISOString()
  const asked = { options, facts, user: String(user.id), input: null, at }
  const decisions = allCommands.map(
    (command) => [command.name, decideCommand(command, asked, user)] as const,
  )
  const gate = gateOf(options, latest, facts, at)
  const named = remembering((relation) => personOf(req, options, relation))
  return {
    status: latest.factCheckStatus ?? 'unchecked',
    _status: latest._status ?? 'draft',
    canPublish: decisions.some(([name, { allowed }]) => name === 'publishArticle' && allowed),
    mayPublish: options.can(user, 'publish', latest),
    missing: gate.allowed ? [] : gate.because.map(voice.reason),
    coverage: { total: facts.coverage.total, settled: facts.coverage.settled },
    round: round && {
      number: round.number,
      revision: facts.revision,
      state: round.state,
      depth: round.depth,
      deadline: round.deadline && new Date(round.deadline).toISOString(),
      checker: await named(round.checker),
      note: round.note ?? null,
      decisionNote: round.decisionNote ?? null,
      requestedBy: await named(round.requestedBy),
      reviewer: await named(round.reviewer),
      requestedAt: round.requestedAt ?? null,
      approvedAt: round.approvedAt ?? null,
    },
    schedule: schedule && {
      at: new Date(schedule.at).toISOString(),
      by: await named(schedule.by),
      state: schedule.state,
      reasons: (schedule.reasons ?? []).map(voice.reason),
    },
    permissions: Object.fromEntries(
      decisions.map(([name, decision]) => [
        name,
        decision.allowed
          ? { allowed: true }
          : { allowed: false, code: decision.code, message: voice.sentences(standing(decision)) },
      ]),
    ),
    changes: showChanges(facts),
    ...(await showPassages(facts, options.language(latest), named)),
    textHash: textHash(facts.passages),
  }
}
