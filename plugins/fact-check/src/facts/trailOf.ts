import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ChainedEvent } from '../domain/eventChain.ts'
import type { NamedPassage, TrailLine } from '../domain/undo.ts'
import { readChain } from '../events/readChain.ts'
import type { ResolvedOptions } from '../options.ts'

const named = z.union([
  z.string().transform((text): NamedPassage => ({ field: null, text })),
  z.object({ field: z.string(), text: z.string() }),
])
const told = z.object({
  claim: z.string().nullish().catch(null),
  passages: z.array(named).catch([]),
  step: z.number().nullish().catch(null),
  changes: z.array(z.object({ field: z.string(), before: z.string().nullable() })).catch([]),
})

const lineOf = ({ seq, kind, by, byName, after }: ChainedEvent): TrailLine => {
  const { claim, passages, step, changes } = told.safeParse(after ?? {}).data ?? {}
  const edited = (changes ?? []).flatMap(({ field, before }) =>
    before === null ? [] : [{ field, text: before }],
  )
  return {
    seq,
    kind,
    by,
    byName,
    claim: claim ?? null,
    passages: [...(passages ?? []), ...edited],
    undoes: kind === 'step-undone' ? (step ?? null) : null,
  }
}

/** What happened to an article since its open round was asked for, oldest first, with the events themselves. */
export const trailOf = async (
  req: PayloadRequest,
  { collection }: ResolvedOptions,
  article: string | number,
): Promise<{ lines: TrailLine[]; events: ChainedEvent[] }> => {
  const chain = await readChain(req.payload, `${collection}/${article}`, { req })
  const from = chain.findLastIndex(({ kind }) => kind === 'check-requested')
  const events = chain.slice(from + 1)
  return { lines: events.map(lineOf), events }
}
