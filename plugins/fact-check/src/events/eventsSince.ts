import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { readChain } from './readChain.ts'

type Happened = { kind: string; by: string }

const subjectOf = ({ collection }: ResolvedOptions, article: string): string =>
  `${collection}/${article}`

/** The number of an article's last desk event: it grows with everything that happens to the article. */
export const revisionOf = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  article: string,
): Promise<number> => {
  const [last] = await readChain(req.payload, subjectOf(options, article), { last: true, req })
  return last?.seq ?? 0
}

/** What happened to an article after a revision, oldest first. */
export const eventsSince = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  article: string,
  revision: number,
): Promise<Happened[]> => {
  if ((await revisionOf(req, options, article)) <= revision) return []
  const chain = await readChain(req.payload, subjectOf(options, article), { req })
  return chain
    .filter(({ seq }) => seq > revision)
    .map(({ kind, byName, by }) => ({ kind, by: byName ?? by ?? 'Galley' }))
}
