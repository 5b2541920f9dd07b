import type { PayloadRequest } from 'payload'
import { deskUser } from '../access/deskUser.ts'
import { allCommands } from '../commands/table.ts'
import { decideCommand } from '../commands/decideCommand.ts'
import type { Anchor } from '../domain/anchors.ts'
import type { ClaimState } from '../domain/claims.ts'
import type { Change } from '../domain/compare.ts'
import type { PassageState } from '../domain/coverage.ts'
import { dangers, type Danger } from '../domain/danger.ts'
import { ratingOf, ratingsNow } from '../domain/ratings.ts'
import type { Decision, Passage, Saying } from '../domain/types.ts'
import { toAcknowledge } from '../domain/unsettled.ts'
import { lastMarks } from '../domain/lastMarks.ts'
import { placeSources } from '../domain/placeSources.ts'
import { worthOf, type Worth } from '../domain/worth.ts'
import { notAllowed, notSignedIn } from '../errors.ts'
import { optionsOf } from '../optionsOf.ts'
import { refusal, type Refused } from '../words/refusal.ts'
import { voiceOf, type SpokenReason } from '../words/voiceOf.ts'
import type { WriterSource } from '../options.ts'
import { commentsOf } from './commentRows.ts'
import type { Review } from './claimRows.ts'
import { filesOf, type ShownFile } from './evidenceFileRows.ts'
import { gateOf } from './gateOf.ts'
import { idOf } from './idOf.ts'
import { loadArticle, type ArticleFacts } from './loadArticle.ts'
import { personOf, type Person } from './personOf.ts'
import { presentWaiver, presentWaiving, type ShownWaiver, type Waiving } from './presentWaiver.ts'
import { showComments, type ShownComment } from './showComments.ts'
import { textHash } from './textHash.ts'
import { toldOfWaiver } from './toldOfWaiver.ts'

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
  /** By whom and why the text may go live unchecked, and when it is checked after all; of the round that counts. */
  waiver: ShownWaiver | null
  /** For who may waive now: whom it would tell, and in how many hours the check is due. */
  waiving: Waiving | null
  schedule: { at: string; by: Person | null; state: string; reasons: SpokenReason[] } | null
  permissions: Record<string, { allowed: boolean; code?: string; message?: string }>
  /** What changed since the last approval, this round's or an older one's. */
  changes: (Change & { passageKey: string | null; danger: Danger[]; seen: boolean })[]
  passages: (Pick<Passage, 'key' | 'field' | 'text' | 'shown'> & {
    state: PassageState
    worth: Worth
    claims: ShownClaim[]
    /** Who said that it needs no check; null when nobody did. */
    mark: { by: Person | null; at: string } | null
    /** What the writer said its words come from. */
    sources: { exact: string; source: string; url: string | null; note: string | null }[]
  })[]
  /** Claims that stand nowhere just now: their words changed, or are gone. */
  unplaced: ShownClaim[]
  /** What people said of its passages, oldest first; those whose words are gone too. */
  comments: ShownComment[]
  /** What claims are rated by in public now, in the reader's language. */
  ratings: { value: number; name: string }[]
  /** BCP 47, of the article. */
  language: string
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
  markedBy: Person | null
  checker: Person | null
  settledAt: string | null
  ruledBy: Person | null
  ruledAt: string | null
  ruling: string | null
  /** The claim it repeats, which may be one of another article. */
  sameAs: string | null
  /** Since when, and why, it has to be looked at again: the same claim was found to be something else elsewhere. */
  recheckSince: string | null
  recheck: { claimId: string; articleId: string; was: string; is: string } | null
  evidence: {
    id: string
    source: string | null
    url: string | null
    excerpt: string | null
    note: string | null
    supports: boolean
    by: Person | null
    at: string | null
    /** The copy that was kept of it. */
    file: ShownFile | null
  }[]
  /** Why it is stale. */
  staleBecause: 'BEST_BEFORE_PAST' | 'TEXT_CHANGED' | null
  bestBefore: string | null
  /** What readers are told it was found to be, with the rating's name in the reader's language. */
  review: Review & { name: string | null }
  candidates: Anchor[]
}

type NameOf = (review: Review) => string | null
type Named = (relation: unknown) => Promise<Person | null>

const showClaim = async (
  { claim, state }: ArticleFacts['coverage']['claims'][number],
  named: Named,
  files: Map<string, ShownFile>,
  nameOf: NameOf,
): Promise<ShownClaim> => ({
  id: claim.id,
  kind: claim.kind,
  outcome: claim.outcome,
  state,
  exact: claim.anchor.exact,
  change: claim.change,
  note: claim.note,
  claimant: claim.claimant,
  markedBy: await named(claim.markedBy),
  checker: await named(claim.checker),
  settledAt: claim.settledAt,
  ruledBy: await named(claim.ruledBy),
  ruledAt: claim.ruledAt,
  ruling: claim.ruling,
  sameAs: claim.sameAs,
  recheckSince: claim.recheckSince && new Date(claim.recheckSince).toISOString(),
  recheck: claim.recheck && {
    claimId: claim.recheck.claim,
    articleId: claim.recheck.article,
    was: claim.recheck.was,
    is: claim.recheck.is,
  },
  evidence: await Promise.all(
    claim.evidence.map(async ({ id, source, url, excerpt, note, supports, by, at, file }) => ({
      id: String(id),
      source: source ?? null,
      url: url ?? null,
      excerpt: excerpt ?? null,
      note: note ?? null,
      supports: supports ?? true,
      by: await named(by),
      at: at ? new Date(at).toISOString() : null,
      file: files.get(idOf(file) ?? '') ?? null,
    })),
  ),
  staleBecause: state !== 'stale' ? null : claim.past ? 'BEST_BEFORE_PAST' : 'TEXT_CHANGED',
  bestBefore: claim.bestBefore,
  review: { ...claim.review, name: nameOf(claim.review) },
  candidates: claim.candidates,
})

const showPassages = async (
  { passages, coverage, rounds }: ArticleFacts,
  language: string,
  sources: WriterSource[],
  named: Named,
  files: Map<string, ShownFile>,
  nameOf: NameOf,
): Promise<Pick<CheckState, 'passages' | 'unplaced'>> => {
  const shown = await Promise.all(
    coverage.claims.map((placed) => showClaim(placed, named, files, nameOf)),
  )
  const on = (index: number) =>
    shown.filter((_, at) => coverage.claims[at]?.passages.includes(index))
  const marks = await Promise.all(
    lastMarks(
      passages,
      rounds.flatMap(({ decisions }) => decisions),
    ).map(async (mark) => mark && { by: await named(mark.by), at: mark.at }),
  )
  const beside = placeSources(passages, sources)
  return {
    passages: passages.map(({ key, field, text, shown: typed }, index) => ({
      key,
      field,
      text,
      shown: typed,
      state: coverage.states[index] ?? 'open',
      worth: worthOf(text, language),
      claims: on(index),
      mark: marks[index] ?? null,
      sources: (beside[index] ?? []).map(({ exact, source, url, note }) => ({
        exact,
        source,
        url: url ?? null,
        note: note ?? null,
      })),
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

const alone = refusal('NO_SECOND_PERSON', 'noSecondPerson')

const mayWaive = (decisions: (readonly [string, Decision])[]): boolean =>
  decisions.some(([name, { allowed }]) => name === 'waiveFactCheck' && allowed)

/** Everything the desk is shown about an article's check. @throws NOT_ALLOWED, NOT_FOUND */
export const presentState = async (req: PayloadRequest, articleId: string): Promise<CheckState> => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  if (!user) throw notSignedIn(req)
  const voice = voiceOf(req)
  const reader = req.i18n?.language ?? 'en'
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
  // Everybody is asked for only where somebody is about to waive.
  const told = mayWaive(decisions) ? await toldOfWaiver(req, options, facts) : []
  const files = await filesOf(
    req,
    facts.coverage.claims.map(({ claim }) => claim),
  )
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
    waiver: await presentWaiver(facts, named),
    waiving: told?.length ? await presentWaiving(told, options.afterCheckHours, named) : null,
    schedule: schedule && {
      at: new Date(schedule.at).toISOString(),
      by: await named(schedule.by),
      state: schedule.state,
      reasons: (schedule.reasons ?? []).map(voice.reason),
    },
    permissions: Object.fromEntries(
      decisions.map(([name, decided]) => {
        const decision = name === 'waiveFactCheck' && told === null ? alone : decided
        return [
          name,
          decision.allowed
            ? { allowed: true }
            : { allowed: false, code: decision.code, message: voice.sentences(standing(decision)) },
        ]
      }),
    ),
    changes: showChanges(facts),
    ...(await showPassages(
      facts,
      options.language(latest),
      await options.annotations(latest, req),
      named,
      files,
      (review) => ratingOf(options.ratingScales, review, reader)?.name ?? null,
    )),
    comments: await showComments(await commentsOf(req, facts.id), facts.passages, named),
    ratings: ratingsNow(options.ratingScales, reader),
    language: options.language(latest),
    textHash: textHash(facts.passages),
  }
}
