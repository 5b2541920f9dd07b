import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { copyOf } from '../evidence/copyOf.ts'
import { notKept, tooLarge } from '../evidence/NotKept.ts'
import type { Command } from './Command.ts'
import { articleOfClaim } from './claimFacts.ts'
import { claimId, evidenceOfFile, optionalId, type EvidenceInput } from './input.ts'
import { keepEvidence, mayKeep, type KeepInput } from './keepEvidence.ts'

/** What a file was called on the machine it came from, without the way there. */
const nameOf = ({ file }: Pick<PayloadRequest, 'file'>): string =>
  file?.name.split(/[/\\]/).at(-1)?.slice(0, 200) ?? ''

const bare: EvidenceInput = { source: null, url: null, excerpt: null, note: null, supports: true }

/** Keeps a file that somebody has: a document, a screenshot, a page they saved. It comes as `req.file`. */
export const uploadEvidence: Command<KeepInput> = {
  name: 'uploadEvidence',
  action: 'check',
  notYours: 'roleDoesNotCheck',
  args: { claimId: 'ID!', evidence: 'FactCheckEvidence', evidenceId: 'ID' },
  takesFile: true,
  input: z
    .object({
      claimId,
      evidence: evidenceOfFile.nullish().transform((given) => given ?? null),
      evidenceId: optionalId,
    })
    .refine((given) => given.evidence === null || given.evidenceId === null),
  articleOf: articleOfClaim,
  decide: ({ facts, input }) => mayKeep(facts, input),
  bring: async (req, { options }) => {
    const { file } = req
    if (!file) throw notKept('INVALID_INPUT', 'noFile')
    if (file.data.length > options.evidenceSize) throw tooLarge(options.evidenceSize)
    return copyOf(file.data, { name: nameOf(req), sourceUrl: null, type: file.mimetype })
  },
  perform: async (req, done, copy) => {
    const given = done.input.evidence ?? bare
    const isNamed = given.source ?? given.url ?? given.excerpt
    const added = isNamed ? given : { ...given, source: nameOf(req) }
    return copy ? keepEvidence(req, done, copy, added) : undefined
  },
}
