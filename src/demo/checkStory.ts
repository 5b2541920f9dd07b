import { commands, presentState, runCommand } from '@galley/payload-fact-check'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Calendar } from './calendar.ts'
import { claimsOf } from './claimsOf.ts'
import type { DemoArticle } from './content/DemoArticle.ts'
import type { DemoClaim } from './content/DemoClaim.ts'
import type { Staff, StaffKey } from './seedUsers.ts'
import type { Step } from './steps.ts'

type Desk = { payload: Payload; articleId: string; calendar: Calendar; staff: Staff }

const marks = async (req: PayloadRequest, desk: Desk, claim: DemoClaim): Promise<string | null> => {
  const { articleId, calendar } = desk
  const exact = calendar.words(claim.words, 'en')
  const { claim: made } = await runCommand(commands.markClaim, req, {
    articleId,
    field: 'body',
    exact,
    kind: claim.kind,
  })
  return made?.id ?? null
}

const settles = async (req: PayloadRequest, claimId: string, claim: DemoClaim): Promise<void> => {
  const { outcome, note, change, evidence } = claim
  if (outcome === 'disputed') {
    if (evidence) await runCommand(commands.addEvidence, req, { claimId, evidence })
    await runCommand(commands.disputeClaim, req, { claimId, reason: note })
  } else if (outcome)
    await runCommand(commands.settleClaim, req, {
      claimId,
      outcome,
      note,
      change,
      evidence: evidence ? [evidence] : [],
    })
}

/** What was settled on other words is looked at again where it stands now. */
const settleAgain = async (req: PayloadRequest, articleId: string): Promise<void> => {
  const { passages, unplaced } = await presentState(req, articleId)
  for (const { id, candidates } of unplaced) {
    const [place] = candidates
    if (place) await runCommand(commands.placeClaim, req, { claimId: id, ...place })
  }
  const stale = passages.flatMap(({ claims }) => claims.filter(({ state }) => state === 'stale'))
  for (const claimId of new Set([...stale, ...unplaced].map(({ id }) => id)))
    await runCommand(commands.settleClaim, req, { claimId, outcome: 'verified' })
}

/** Everything else is opinion, transition or attribution; what was taken out was taken out on purpose. */
const settleRest = async (req: PayloadRequest, articleId: string): Promise<void> => {
  const { passages, changes } = await presentState(req, articleId)
  const open = passages.filter(({ state }) => state === 'open').map(({ key }) => key)
  if (open.length > 0)
    await runCommand(commands.markNoCheckNeeded, req, { articleId, passages: open })
  const passageKeys = changes.flatMap(({ seen, passageKey }) => (seen ? [] : (passageKey ?? [])))
  if (passageKeys.length > 0)
    await runCommand(commands.acknowledgeChanges, req, { articleId, passageKeys })
}

/** A checker goes through a story: its claims with their evidence, what needs no check, and the submission. */
export const checkStory = async (
  desk: Desk,
  story: DemoArticle,
  step: Extract<Step, { does: 'check' }>,
  who: StaffKey,
): Promise<void> => {
  const { payload, articleId, calendar, staff } = desk
  const req = await createLocalReq({ user: staff[who] }, payload)
  await settleAgain(req, articleId)
  const { passages } = await presentState(req, articleId)
  const known = new Set(passages.flatMap(({ claims }) => claims.map(({ exact }) => exact)))
  const claims = step.claims ?? claimsOf(story, calendar)
  for (const claim of known.size > 0 && !step.claims ? [] : claims) {
    const claimId = await marks(req, desk, claim)
    if (!claimId) continue
    await settles(req, claimId, claim)
    if (claim.ruling) {
      const ruling = await createLocalReq({ user: staff[claim.ruling.by] }, payload)
      await runCommand(commands.ruleOnClaim, ruling, { claimId, reason: claim.ruling.reason })
    }
  }
  if (step.until === 'begun') return
  await settleRest(req, articleId)
  await runCommand(commands.submitRound, req, { articleId, note: step.note })
}
