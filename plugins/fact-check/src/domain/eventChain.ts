import { canonical } from './canonical.ts'

/** What of a desk event the hash covers: everything but the hash itself. */
export type EventBody = {
  subject: string
  article: string | null
  seq: number
  kind: string
  by: string | null
  byName: string | null
  system: string | null
  at: string
  before: unknown
  after: unknown
  note: string | null
  previousHash: string | null
}

export type ChainedEvent = EventBody & { hash: string }

/** The text an event's hash is taken of. */
export const eventText = (event: EventBody): string =>
  canonical({
    subject: event.subject,
    article: event.article,
    seq: event.seq,
    kind: event.kind,
    by: event.by,
    byName: event.byName,
    system: event.system,
    at: event.at,
    before: event.before ?? null,
    after: event.after ?? null,
    note: event.note,
    previousHash: event.previousHash,
  })

/**
 * What does not hold between a line and the one before it. `LINE_MISSING`: a number is left out. `NUMBER_TWICE`: two lines
 * have it. `PREVIOUS_MISSING`: it names no line before it. `PREVIOUS_OTHER`: it names another one. `LINE_ALTERED`: its hash
 * is not that of its words.
 */
export type LinkProblem =
  'LINE_MISSING' | 'NUMBER_TWICE' | 'PREVIOUS_MISSING' | 'PREVIOUS_OTHER' | 'LINE_ALTERED'

/** How far a chain holds; what is remembered of it while it is walked. */
export type ChainEnd = { seq: number; hash: string | null }

export const noLineYet: ChainEnd = { seq: 0, hash: null }

type Hash = (text: string) => string

const problemOf = (end: ChainEnd, event: ChainedEvent, hash: Hash): LinkProblem | null => {
  if (event.seq <= end.seq) return 'NUMBER_TWICE'
  if (event.seq !== end.seq + 1) return 'LINE_MISSING'
  if (event.previousHash !== end.hash)
    return event.previousHash === null ? 'PREVIOUS_MISSING' : 'PREVIOUS_OTHER'
  return hash(eventText(event)) === event.hash ? null : 'LINE_ALTERED'
}

/** Whether a line continues a chain: its new end, or what does not hold and at which number. */
export const continueChain = (
  end: ChainEnd,
  event: ChainedEvent,
  hash: Hash,
): { end: ChainEnd } | { seq: number; problem: LinkProblem } => {
  const problem = problemOf(end, event, hash)
  if (problem === null) return { end: { seq: event.seq, hash: event.hash } }
  return { seq: problem === 'NUMBER_TWICE' ? event.seq : end.seq + 1, problem }
}

export type ChainCheck =
  { ok: true; events: number } | { ok: false; seq: number; problem: LinkProblem }

/** Checks a subject's events, in order of `seq`, from the first to the last. */
export const checkChain = (events: ChainedEvent[], hash: Hash): ChainCheck => {
  let end = noLineYet
  for (const event of events) {
    const next = continueChain(end, event, hash)
    if ('problem' in next) return { ok: false, ...next }
    end = next.end
  }
  return { ok: true, events: events.length }
}
