import type { PayloadRequest } from 'payload'
import type { ApprovedPassage } from '../domain/types.ts'
import { waiversSlug } from '../slugs.ts'
import { idOf } from './idOf.ts'
import { readPassages } from './readPassages.ts'

type Id = string | number

export type WaiverRow = {
  id: Id
  reason: string
  by: unknown
  at: string
  deadline: string | null
  /** Null when what is stored is no list of passages: no text equals it. */
  passages: ApprovedPassage[] | null
}

type Row = { waiver?: unknown; requestedAt: string | null }

/** Every waiver of an article, oldest first. */
const waiversOf = async (req: PayloadRequest, id: Id): Promise<WaiverRow[]> => {
  const { docs } = await req.payload.db.find<WaiverRow>({
    collection: waiversSlug,
    where: { article: { equals: id } },
    sort: 'at',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((row) => ({ ...row, passages: readPassages(row.passages) }))
}

const momentOf = (at: string | null): number => (at ? new Date(at).getTime() : 0)

/**
 * The waivers of each round of an article, oldest first: a round names the last one given while it was open, so that one
 * comes last whatever the clocks say; those it took the place of belong to the round that was open then.
 */
export const waiversOfRounds = async <Round extends Row>(
  req: PayloadRequest,
  id: Id,
  rounds: Round[],
): Promise<Map<Round, WaiverRow[]>> => {
  const found = new Map<Round, WaiverRow[]>()
  // Hardly any article has one, and this is asked at every save.
  if (!rounds.some(({ waiver }) => idOf(waiver) !== null)) return found
  const last = new Map(rounds.map((round) => [idOf(round.waiver), round]))
  const waivers = await waiversOf(req, id)
  const named = waivers.filter((waiver) => last.has(String(waiver.id)))
  const replaced = waivers.filter((waiver) => !last.has(String(waiver.id)))
  for (const waiver of [...replaced, ...named]) {
    const round =
      last.get(String(waiver.id)) ??
      rounds.findLast(({ requestedAt }) => momentOf(requestedAt) <= momentOf(waiver.at)) ??
      rounds[0]
    if (round) found.set(round, [...(found.get(round) ?? []), waiver])
  }
  return found
}

/** Everybody who let the text of a round live without it. */
export const whoWaived = (round: { waivers: WaiverRow[] } | null): string[] =>
  (round?.waivers ?? []).flatMap(({ by }) => idOf(by) ?? [])
