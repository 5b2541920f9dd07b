import { withSpeaker } from './body.ts'
import type { ArticleState } from './draftOf.ts'
import type { Inference } from './inferences.ts'
import { nameKey, type KnownRecord } from './names.ts'

/** What a person decided about an inference: nothing of it, or this name and, when there is one, this record. */
export type Outcome =
  { decision: 'leave-out' } | { decision: 'take'; name: string; record: KnownRecord | null }

/** What changes on a quotes document by a decision. */
export type QuoteChange = {
  quote: string
  speakerName: string | null
  speaker: KnownRecord | null
}

export type Settled = { state: ArticleState; quotes: QuoteChange[] }

const listOf = { person: 'people', organization: 'organizations', place: 'places' } as const

const without = (state: ArticleState, inference: Inference): ArticleState => {
  const { proposal } = inference
  if (!proposal?.id || !proposal.type) return state
  const list = listOf[proposal.type]
  const wantedElsewhere = state.inferences.some(
    ({ id, kind, state: decided, proposal: other }) =>
      id !== inference.id && kind === 'mention' && decided === 'taken' && other?.id === proposal.id,
  )
  return wantedElsewhere
    ? state
    : { ...state, [list]: state[list].filter((id) => id !== proposal.id) }
}

const linkedTo = (state: ArticleState, { type, id }: KnownRecord): ArticleState => {
  const list = listOf[type]
  return state[list].includes(id) ? state : { ...state, [list]: [...state[list], id] }
}

const replaced = (state: ArticleState, inference: Inference): ArticleState => ({
  ...state,
  inferences: state.inferences.map((each) => (each.id === inference.id ? inference : each)),
})

/** Speakers who go by the name of a record just linked are that record: the quotes confirmed already follow. */
const speakersLinked = (before: Inference, settled: Settled, record: KnownRecord): Settled => {
  const names = new Set([before.text, before.proposal?.name ?? '', record.name].map(nameKey))
  const quotes: QuoteChange[] = []
  const inferences = settled.state.inferences.map((each): Inference => {
    const { proposal } = each
    if (each.kind !== 'speaker' || !proposal || proposal.id || !names.has(nameKey(proposal.name))) {
      return each
    }
    if (each.state === 'taken' && each.quote) {
      quotes.push({ quote: each.quote, speakerName: proposal.name, speaker: record })
    }
    return { ...each, proposal: { ...proposal, type: record.type, id: record.id } }
  })
  return {
    state: { ...settled.state, inferences },
    quotes: [...settled.quotes, ...quotes],
  }
}

const settleSpeaker = (state: ArticleState, inference: Inference, outcome: Outcome): Settled => {
  const { quote } = inference
  if (!quote) return { state, quotes: [] }
  const record = outcome.decision === 'take' ? outcome.record : null
  const speakerName = outcome.decision === 'take' ? outcome.name : null
  return {
    state: { ...state, body: withSpeaker(state.body, quote, record?.name ?? speakerName) },
    quotes: [{ quote, speakerName, speaker: record }],
  }
}

const settleDateline = (state: ArticleState, outcome: Outcome): ArticleState => ({
  ...state,
  dateline:
    outcome.decision === 'take'
      ? { place: outcome.name, date: state.dateline?.date ?? null }
      : { place: null, date: null },
})

/** The article after one decision, and what its quotes documents become. */
export const settle = (
  state: ArticleState,
  inference: Inference,
  outcome: Outcome,
  by: { user: string; at: string },
): Settled => {
  const decided: Inference = {
    ...inference,
    state: outcome.decision === 'take' ? 'taken' : 'left-out',
    decidedBy: by.user,
    decidedAt: by.at,
    proposal:
      outcome.decision === 'take'
        ? {
            name: outcome.name,
            type: outcome.record?.type ?? inference.proposal?.type ?? null,
            id: outcome.record?.id ?? null,
          }
        : inference.proposal,
  }
  const next = replaced(state, decided)
  if (inference.kind === 'speaker') return settleSpeaker(next, inference, outcome)
  if (inference.kind === 'dateline') return { state: settleDateline(next, outcome), quotes: [] }
  const cleared = without(next, inference)
  if (outcome.decision === 'leave-out' || !outcome.record) return { state: cleared, quotes: [] }
  const linked = linkedTo(cleared, outcome.record)
  return outcome.record.type === 'place'
    ? { state: linked, quotes: [] }
    : speakersLinked(inference, { state: linked, quotes: [] }, outcome.record)
}
