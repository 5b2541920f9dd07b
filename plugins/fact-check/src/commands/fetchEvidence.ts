import { z } from 'zod'
import { isOneTooMany } from '../evidence/countFetch.ts'
import { copyOf } from '../evidence/copyOf.ts'
import { fetchPage } from '../evidence/fetchPage.ts'
import { notKept } from '../evidence/NotKept.ts'
import type { ArticleFacts } from '../facts/loadArticle.ts'
import { refusal } from '../words/refusal.ts'
import type { Command } from './Command.ts'
import { articleOfClaim } from './claimFacts.ts'
import { claimId, evidence, optionalId } from './input.ts'
import { evidenceMeant, keepEvidence, mayKeep, type KeepInput } from './keepEvidence.ts'

const addressIn = (facts: ArticleFacts, input: KeepInput): string | null =>
  input.evidence?.url ?? evidenceMeant(facts, input)?.url ?? null

/** Fetches a page and keeps it as it is now, beside the claim it speaks of. */
export const fetchEvidence: Command<KeepInput> = {
  name: 'fetchEvidence',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { claimId: 'ID!', evidence: 'FactCheckEvidence', evidenceId: 'ID' },
  input: z
    .object({
      claimId,
      evidence: evidence.nullish().transform((given) => given ?? null),
      evidenceId: optionalId,
    })
    .refine((given) => (given.evidence === null) !== (given.evidenceId === null)),
  articleOf: articleOfClaim,
  decide: ({ facts, input }) => {
    const may = mayKeep(facts, input)
    if (!may.allowed || !input) return may
    return addressIn(facts, input) ? may : refusal('INVALID_INPUT', 'noAddressToFetch')
  },
  bring: async (req, { options, facts, input, user }) => {
    const address = addressIn(facts, input) ?? ''
    if (isOneTooMany(req.payload, user)) throw notKept('TOO_MANY_REQUESTS', 'tooManyFetches')
    const { bytes, type, url } = await fetchPage(address, {
      hosts: options.evidenceHosts,
      ports: options.evidencePorts,
      size: options.evidenceSize,
    })
    return copyOf(bytes, { name: url, sourceUrl: url, type })
  },
  perform: async (req, done, copy) => {
    const { evidence: added } = done.input
    const words = added ?? { source: null, url: null, excerpt: null, note: null, supports: true }
    return copy ? keepEvidence(req, done, copy, words) : undefined
  },
}
