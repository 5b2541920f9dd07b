import { canonical } from '../domain/canonical.ts'
import { identity } from '../domain/identity.ts'
import { occurrencesOf } from '../domain/coverage.ts'
import { checkChain } from '../domain/eventChain.ts'
import { approvalOf, lastApprovedRound } from '../domain/rounds.ts'
import type { ApprovedPassage } from '../domain/types.ts'
import { sha256 } from '../events/sha256.ts'
import { idOf } from '../facts/idOf.ts'
import { valueAt } from '../facts/paths.ts'
import type { Person } from '../facts/personOf.ts'
import { readPassages } from '../facts/readPassages.ts'
import { storedPassages } from '../facts/storedPassages.ts'
import { textHash } from '../facts/textHash.ts'
import type {
  FactFile,
  FileClaim,
  FileContent,
  FilePassage,
  FileRound,
  FileWaiver,
  HashedText,
} from './FactFile.ts'
import type { FileFacts } from './readFileFacts.ts'

type Named = (relation: unknown) => Person | null

const namedBy =
  ({ people }: FileFacts): Named =>
  (relation) => {
    const id = idOf(relation)
    return id === null ? null : (people.get(id) ?? { id, name: id })
  }

const moment = (value: unknown): string | null =>
  value ? new Date(value as string | Date).toISOString() : null

const hashed = (passages: ApprovedPassage[] | null): HashedText | null =>
  passages && { sha256: textHash(passages), passages: storedPassages(passages) }

const passagesIn = (facts: FileFacts, named: Named): FilePassage[] => {
  const { passages, coverage, rounds } = facts.article
  const approval = lastApprovedRound(rounds)
  const occurrences = occurrencesOf(passages)
  const markOf = (index: number): FilePassage['settled'] => {
    const passage = passages[index]
    for (const round of [...rounds].reverse())
      for (const decision of round.decisions)
        if (
          passage &&
          decision.kind === 'no-check-needed' &&
          decision.occurrence === occurrences[index] &&
          identity(decision) === identity(passage)
        )
          return {
            how: 'no-check-needed',
            by: named(decision.by),
            at: moment(decision.at),
            round: round.number,
          }
    return null
  }
  const settledBy = (index: number, claimed: boolean): FilePassage['settled'] => {
    const state = coverage.states[index]
    if (state === 'no-check-needed') return markOf(index)
    if (state !== 'settled' || claimed || !approval) return null
    return {
      how: 'approval',
      by: named(approval.reviewer),
      at: moment(approval.approvedAt),
      round: approval.number,
    }
  }
  return passages.map(({ field, shown }, index) => {
    const claims = coverage.claims.flatMap(({ passages: on }, at) =>
      on.includes(index) ? [at + 1] : [],
    )
    return {
      number: index + 1,
      field,
      text: shown,
      state: coverage.states[index] ?? 'open',
      settled: settledBy(index, claims.length > 0),
      claims,
    }
  })
}

const claimsIn = (facts: FileFacts, named: Named): FileClaim[] =>
  facts.article.coverage.claims.map(({ claim, state, passages }, index) => {
    const extra = facts.claims.get(claim.id)
    const fileOf = (at: number): FileClaim['evidence'][number]['file'] => {
      const file = facts.evidenceFiles.get(idOf(extra?.evidence?.[at]?.file) ?? '')
      return file
        ? {
            name: file.filename ?? null,
            url: file.url ?? null,
            sha256: file.sha256 ?? null,
            retrievedAt: moment(file.retrievedAt),
          }
        : null
    }
    return {
      number: index + 1,
      id: claim.id,
      kind: claim.kind,
      outcome: claim.outcome,
      state,
      field: claim.anchor.field,
      words: claim.anchor.exact,
      claimant: claim.claimant,
      change: claim.change,
      note: claim.note,
      markedBy: named(claim.markedBy),
      checker: named(claim.checker),
      settledAt: moment(claim.settledAt),
      settledOn: claim.settledText && claim.settledText.map(({ text }) => text),
      ruling: claim.ruled
        ? { by: named(claim.ruledBy), at: moment(extra?.ruledAt), text: claim.ruling }
        : null,
      passages: passages.map((at) => at + 1),
      evidence: claim.evidence.map((evidence, at) => ({
        source: evidence.source ?? null,
        url: evidence.url ?? null,
        excerpt: evidence.excerpt ?? null,
        note: evidence.note ?? null,
        supports: evidence.supports ?? true,
        by: named(evidence.by),
        at: moment(evidence.at),
        file: fileOf(at),
      })),
    }
  })

const roundsIn = (facts: FileFacts, named: Named): FileRound[] =>
  facts.article.rounds.map((round) => ({
    number: round.number,
    state: round.state,
    depth: round.depth,
    requestedBy: named(round.requestedBy),
    requestedAt: moment(round.requestedAt),
    note: round.note ?? null,
    deadline: moment(round.deadline),
    checker: named(round.checker),
    startedAt: moment(round.startedAt),
    submittedAt: moment(round.submittedAt),
    reviewer: named(round.reviewer),
    approvedAt: moment(round.approvedAt),
    decisionNote: round.decisionNote ?? null,
    requestedText: hashed(readPassages(facts.rounds.get(round.number)?.requestedText)),
    approvedText: hashed(round.approved),
    decisions: round.decisions.map(({ kind, field, text, by, at }) => ({
      kind,
      field,
      text,
      by: named(by),
      at: new Date(at).toISOString(),
    })),
  }))

const waiversIn = ({ waivers }: FileFacts, named: Named): FileWaiver[] =>
  waivers.map(({ reason, by, at, told, deadline, passages }) => ({
    reason,
    by: named(by),
    at: moment(at),
    told: (told ?? []).flatMap((whom) => named(whom) ?? []),
    deadline: moment(deadline),
    text: hashed(readPassages(passages)),
  }))

const textsIn = ({ article }: FileFacts): FileContent['texts'] => {
  const { live, main, passages, rounds } = article
  const approval = live && approvalOf(rounds, live)
  const round = approval ?? lastApprovedRound(rounds)
  const verdict = !live
    ? 'not-served'
    : approval
      ? 'as-approved'
      : main.factCheckStatus === 'waived'
        ? 'waived'
        : round
          ? 'other'
          : 'never'
  return {
    latest: textHash(passages),
    served: live && textHash(live),
    approved: round?.approved
      ? { round: round.number, at: moment(round.approvedAt), sha256: textHash(round.approved) }
      : null,
    verdict,
  }
}

const contentOf = (facts: FileFacts, collection: string): FileContent => {
  const named = namedBy(facts)
  const { id, latest, main, authors, coverage } = facts.article
  return {
    article: {
      collection,
      id: String(id),
      title: facts.title,
      language: facts.language,
      status: facts.article.live ? 'published' : 'draft',
      factCheckStatus: latest.factCheckStatus ?? 'unchecked',
      createdBy: named(latest.createdBy),
      authors: [...new Set(authors)].flatMap((author) => named(author) ?? []),
      firstPublishedAt: moment(main.firstPublishedAt),
      publishedAt: moment(main.publishedAt),
    },
    texts: textsIn(facts),
    coverage: { total: coverage.total, settled: coverage.settled },
    passages: passagesIn(facts, named),
    claims: claimsIn(facts, named),
    rounds: roundsIn(facts, named),
    signOffs: facts.signOffPaths.map((field) => ({
      field,
      value: String(valueAt(latest, field) ?? 'n/a'),
    })),
    waivers: waiversIn(facts, named),
    events: facts.events,
    chain: checkChain(facts.events, sha256),
    untold: facts.untold,
  }
}

/** The fact-check file of an article. Pure: the same facts give the same `sha256`, whoever asks and whenever. */
export const buildFile = (
  facts: FileFacts,
  { collection, ...exported }: FactFile['exported'] & { collection: string },
): FactFile => {
  const content = contentOf(facts, collection)
  return { format: 'fact-check-file/1', sha256: sha256(canonical(content)), exported, content }
}
