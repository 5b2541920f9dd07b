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

export type ChainCheck = { ok: true; events: number } | { ok: false; seq: number; problem: string }

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

/** Checks a subject's events, in order of `seq`, from the first to the last. */
export const checkChain = (events: ChainedEvent[], hash: (text: string) => string): ChainCheck => {
  let previousHash: string | null = null
  for (const [index, event] of events.entries()) {
    const seq = index + 1
    if (event.seq !== seq) return { ok: false, seq, problem: 'An event is missing.' }
    if (event.previousHash !== previousHash)
      return { ok: false, seq, problem: 'The event does not follow the one before it.' }
    if (hash(eventText(event)) !== event.hash)
      return { ok: false, seq, problem: 'The event was altered.' }
    previousHash = event.hash
  }
  return { ok: true, events: events.length }
}
