import { claimTerms, rules } from '@galley/payload-fact-check'
import type { CollectionSlug } from 'payload'
import type { Doc } from '../store/Store.ts'
import type { EventDraft } from './chainEvents.ts'
import type { Step } from './Step.ts'

type Passages = ReturnType<typeof rules.scopeOf>
type Told = Pick<EventDraft, 'kind' | 'before' | 'after' | 'note'>
type Asked = {
  article: string
  passages: Passages
  rounds: rules.RoundRow[]
  claims: rules.ClaimRow[]
  newId: () => string
}

const note = 'Agrees with the sources.'

/** What a claim was before anybody settled it. */
const unsettled = {
  outcome: 'unchecked' as const,
  note: null,
  checker: null,
  settledAt: null,
  settledText: null,
}

/** A claim on all of a passage, marked and settled at once. */
const settledClaim = (
  { article, passages, newId }: Asked,
  { by, at }: Step,
  { index, after }: { index: number; after: number },
): { doc: Doc; claim: rules.ClaimRow } | null => {
  const passage = passages[index]
  if (!passage) return null
  const field = rules.textOfField(passages, passage.field)
  const place = field.passages.find((each) => each.index === index)
  if (!place) return null
  const anchor = rules.anchorAt(field, place)
  const id = newId()
  // They are read in the order they were marked in.
  const markedAt = new Date(Date.parse(at) + after).toISOString()
  const kind = /\d/.test(passage.text) ? ('number' as const) : ('fact' as const)
  const settled = {
    anchorState: 'kept' as const,
    kind,
    outcome: 'verified' as const,
    claimant: null,
    change: null,
    note,
    evidence: [],
    markedBy: by.id,
    checker: by.id,
    settledAt: at,
    settledText: rules.storedPassages([passage]),
    ruledBy: null,
    ruledAt: null,
    ruling: null,
    bestBefore: null,
    recheckSince: null,
    recheck: null,
  }
  const terms = claimTerms({ ...anchor, ...settled })
  const data = { article, ...anchor, ...settled, terms, review: { shown: false } }
  return {
    doc: {
      collection: 'claims' as CollectionSlug,
      id,
      data: { ...data, createdAt: markedAt, updatedAt: markedAt },
    },
    claim: {
      ...settled,
      id,
      article,
      anchor,
      candidates: [],
      ruled: false,
      markedAt,
      sameAs: null,
      review: { shown: false, scale: null, rating: null, verdict: null, shownAt: null },
    },
  }
}

/**
 * What a checker does in a round: the first time, headline and standfirst are claims that are settled; whatever else is
 * open needs no check; then the round is submitted.
 */
export const checkRound = (
  asked: Asked,
  step: Step,
): { docs: Doc[]; claims: rules.ClaimRow[]; round: Partial<rules.RoundRow>; told: Told[] } => {
  const { passages, rounds, claims } = asked
  const round = rounds.at(-1)
  if (!round) throw new Error('Nobody asked for a check.')
  const { by, at } = step
  const { number } = round
  const told: Told[] = [
    {
      kind: 'check-started',
      before: { round: number, state: round.state },
      after: { round: number, state: 'in-progress', checker: by.id },
    },
  ]
  const made = (claims.length > 0 ? [] : ['headline', 'standfirst'])
    .map((name) => passages.findIndex(({ field }) => field === name))
    .flatMap((index, after) => settledClaim(asked, step, { index, after }) ?? [])
  for (const { claim } of made) {
    const { id, kind, anchor, outcome, settledText } = claim
    const words = (settledText ?? []).map(({ text }) => text)
    told.push(
      {
        kind: 'claim-marked',
        after: { round: number, claim: id, kind, words: anchor.exact, passages: words },
      },
      {
        kind: 'claim-settled',
        before: { claim: id, ...rules.settlementOf({ ...claim, ...unsettled }) },
        after: {
          round: number,
          claim: id,
          words: anchor.exact,
          outcome,
          change: null,
          evidence: 0,
          bestBefore: null,
          passages: words,
        },
        note,
      },
    )
  }
  const known = [...claims, ...made.map(({ claim }) => claim)]
  const { coverage } = rules.checkOf(passages, known, rounds)
  const numbers = rules.occurrencesOf(passages)
  const marks = passages.flatMap(({ field, text, marks: stretches }, index) =>
    coverage.states[index] === 'open'
      ? [
          {
            kind: 'no-check-needed' as const,
            field,
            text,
            marks: stretches,
            occurrence: numbers[index] ?? 1,
            by: by.id,
            at,
          },
        ]
      : [],
  )
  const total = passages.length
  told.push(
    {
      kind: 'no-check-needed',
      after: { round: number, passages: marks.map(({ field, text }) => ({ field, text })) },
    },
    {
      kind: 'check-submitted',
      before: { round: number, state: 'in-progress' },
      after: { round: number, state: 'submitted', coverage: { total, settled: total } },
    },
  )
  return {
    docs: made.map(({ doc }) => doc),
    claims: known,
    round: {
      state: 'submitted',
      checker: by.id,
      startedAt: at,
      submittedAt: at,
      decisions: [...round.decisions, ...marks],
    },
    told,
  }
}
