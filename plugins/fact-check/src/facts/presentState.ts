import type { PayloadRequest } from 'payload'
import { deskUser } from '../access/deskUser.ts'
import { allCommands } from '../commands/table.ts'
import { decideCommand } from '../commands/decideCommand.ts'
import { compare, type Change } from '../domain/compare.ts'
import { identity } from '../domain/identity.ts'
import type { Passage, Saying } from '../domain/types.ts'
import { notAllowed, notSignedIn } from '../errors.ts'
import { optionsOf } from '../optionsOf.ts'
import type { Refused } from '../words/refusal.ts'
import { voiceOf, type SpokenReason } from '../words/voiceOf.ts'
import { gateOf } from './gateOf.ts'
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
  round: {
    number: number
    state: string
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
  changes: Change[]
  passages: (Pick<Passage, 'key' | 'field' | 'text' | 'shown'> & {
    state: 'approved' | 'changed' | 'open'
  })[]
  /** Names the text shown; give it to approveFactCheck, so that nothing else is approved. */
  textHash: string
}

const lastApproved = ({ rounds }: ArticleFacts) =>
  rounds.filter(({ state, approved }) => state === 'approved' && approved !== null).at(-1)

const passageStates = (facts: ArticleFacts): CheckState['passages'] => {
  const approved = lastApproved(facts)?.approved
  const known = new Set(approved?.map(identity))
  return facts.passages.map((passage) => ({
    key: passage.key,
    field: passage.field,
    text: passage.text,
    shown: passage.shown,
    state: known.has(identity(passage)) ? 'approved' : approved ? 'changed' : 'open',
  }))
}

/** Beside a button nothing was tried yet: why not stands there alone. */
const standing = ({ says }: Refused): Saying[] => says.filter(({ key }) => key !== 'nothingChanged')

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
  const approved = lastApproved(facts)?.approved
  return {
    status: latest.factCheckStatus ?? 'unchecked',
    _status: latest._status ?? 'draft',
    canPublish: decisions.some(([name, { allowed }]) => name === 'publishArticle' && allowed),
    mayPublish: options.can(user, 'publish', latest),
    missing: gate.allowed ? [] : gate.because.map(voice.reason),
    round: round && {
      number: round.number,
      state: round.state,
      note: round.note ?? null,
      decisionNote: round.decisionNote ?? null,
      requestedBy: await personOf(req, options, round.requestedBy),
      reviewer: await personOf(req, options, round.reviewer),
      requestedAt: round.requestedAt ?? null,
      approvedAt: round.approvedAt ?? null,
    },
    schedule: schedule && {
      at: new Date(schedule.at).toISOString(),
      by: await personOf(req, options, schedule.by),
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
    changes: approved ? compare(approved, facts.passages).changes : [],
    passages: passageStates(facts),
    textHash: textHash(facts.passages),
  }
}
