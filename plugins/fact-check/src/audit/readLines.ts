import type { BasePayload, Where } from 'payload'
import type { ChainedEvent } from '../domain/eventChain.ts'
import { findLines } from '../events/readChain.ts'

type Paging = { pageSize: number }

const find = (payload: BasePayload, where: Where, limit: number): Promise<ChainedEvent[]> =>
  findLines(payload, { where, sort: ['subject', 'seq'], limit })

/** What follows a page in the chain it broke off in: two lines given one number are both there, wherever it broke. */
async function* restOfChain(
  payload: BasePayload,
  page: ChainedEvent[],
  { pageSize }: Paging,
): AsyncGenerator<ChainedEvent[]> {
  const { subject, seq } = page.at(-1) ?? {}
  if (subject === undefined || seq === undefined) return
  let from = seq
  let seen = page.filter((line) => line.subject === subject && line.seq === from).length
  for (;;) {
    const where: Where = {
      and: [{ subject: { equals: subject } }, { seq: { greater_than_equal: from } }],
    }
    const lines = (await find(payload, where, pageSize + seen)).slice(seen)
    const last = lines.at(-1)?.seq
    if (last === undefined) return
    yield lines
    const twins = lines.filter((line) => line.seq === last).length
    seen = last === from ? seen + twins : twins
    from = last
  }
}

/** The lines of one chain, or of every chain one after the other, in order and in pages. */
export async function* readLines(
  payload: BasePayload,
  { subject, pageSize }: Paging & { subject?: string },
): AsyncGenerator<ChainedEvent[]> {
  let where: Where =
    subject === undefined ? { seq: { exists: true } } : { subject: { equals: subject } }
  for (;;) {
    const page = await find(payload, where, pageSize)
    const last = page.at(-1)
    if (!last) return
    yield page
    if (page.length < pageSize) return
    yield* restOfChain(payload, page, { pageSize })
    if (subject !== undefined) return
    where = { subject: { greater_than: last.subject } }
  }
}
