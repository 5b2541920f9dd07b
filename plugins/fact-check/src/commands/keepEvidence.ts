import type { PayloadRequest } from 'payload'
import { isOpen } from '../domain/transitions.ts'
import type { Decision } from '../domain/types.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import type { Copy } from '../evidence/copyOf.ts'
import { storeCopy } from '../evidence/storeCopy.ts'
import type { Evidence } from '../facts/claimRows.ts'
import { idOf } from '../facts/idOf.ts'
import type { ArticleFacts } from '../facts/loadArticle.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, type Done, type Outcome } from './Command.ts'
import { placedClaim, updateClaim, withEvidence } from './claimFacts.ts'
import type { EvidenceInput } from './input.ts'
import { workingRound } from './openRound.ts'

/** A copy is of new evidence, or of evidence the claim has. */
export type KeepInput = {
  claimId: string
  evidence: EvidenceInput | null
  evidenceId: string | null
}

/** The evidence of a claim that a copy is to be put on. */
export const evidenceMeant = (facts: ArticleFacts, { claimId, evidenceId }: KeepInput) =>
  placedClaim(facts, claimId)?.claim.evidence.find(({ id }) => String(id) === evidenceId)

/** Whether a copy can be put there: evidence has one and keeps it. */
export const mayKeep = (facts: ArticleFacts, input: KeepInput | null): Decision => {
  if (!input?.evidenceId) return allowed
  const meant = evidenceMeant(facts, input)
  if (!meant) return refusal('NOT_FOUND', 'noSuchEvidence')
  return idOf(meant.file) === null ? allowed : refusal('STALE_STATE', 'copyKeptAlready')
}

/** Stores a copy and puts it on the claim, with its line in the trail. */
export const keepEvidence = async (
  req: PayloadRequest,
  done: Done<KeepInput>,
  copy: Copy,
  added: EvidenceInput,
): Promise<Outcome | void> => {
  const { facts, input, at } = done
  const claim = placedClaim(facts, input.claimId)?.claim
  if (!claim) return
  if (facts.round && isOpen(facts.round.state)) await workingRound(req, done)
  const file = await storeCopy(req, copy)
  const meant = evidenceMeant(facts, input)
  const evidence: Evidence[] = meant
    ? claim.evidence.map((each) => (each === meant ? { ...each, file } : each))
    : withEvidence(claim.evidence, [{ ...added, file }], { by: req.user?.id, at })
  await updateClaim(req, claim.id, { evidence })
  const { source, url, excerpt, note, supports } = meant ?? added
  const { bytes, filename, mimeType, retrievedAt, sha256, sourceUrl } = copy
  await recordDeskEvent(req, {
    article: facts.id,
    kind: 'evidence-kept',
    after: {
      claim: claim.id,
      words: claim.anchor.exact,
      evidence: { source, url, excerpt, note, supports },
      file: {
        id: file,
        filename,
        mimeType,
        filesize: bytes.length,
        sha256,
        sourceUrl,
        retrievedAt,
      },
    },
  })
  return { claimId: claim.id }
}
