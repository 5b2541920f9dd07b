import type { BasePayload } from 'payload'
import type { Outcome } from '../domain/claims.ts'
import { gatherStatistics, statisticsOf } from '../domain/matchClaims/gatherStatistics.ts'
import { readClaims, type ReadClaim } from '../domain/matchClaims/readClaims.ts'
import type { Claim, ClaimLanguage, ClaimStatistics } from '../domain/matchClaims/types.ts'
import { claimsSlug } from '../slugs.ts'
import { claimText } from './claimText.ts'

/** What says whether a statement is true; `cut` and `opinion` say what became of its words. */
export const telling = [
  'verified',
  'verified-with-change',
  'disputed',
  'unverifiable',
] as const satisfies readonly Outcome[]

/** What the archive knows of its words: what they weigh, and how many of the claims read hold each term of the index. */
export type ArchiveWords = { statistics: ClaimStatistics; holding: ReadonlyMap<string, number> }

/** How rare a word is tells as well from so many claims, the newest, as from all of them. */
const most = 1500
/** Read so many at a time, the others get their turn in between. */
const atOnce = 50
/** Gathered again once the archive has so many more of its claims, or fewer. */
const grown = 0.1
/** An archive smaller than this changes with every claim. */
const few = 200
/** Milliseconds between two looks at how large it is. */
const between = 60_000

type Kept = { words: ArchiveWords | null; claims: number; lookedAt: number; looking: boolean }
type Row = { id: string | number; exact: string; settledText: unknown; terms?: string | null }

const kept = new WeakMap<BasePayload, Kept>()
const where = { outcome: { in: [...telling] } }

const gather = async ({ db }: BasePayload): Promise<ArchiveWords> => {
  const { docs: newest } = await db.find<{ id: string | number }>({
    collection: claimsSlug,
    where,
    sort: '-settledAt',
    limit: most,
    pagination: false,
    select: { settledAt: true },
  })
  const read: ReadClaim[] = []
  const holding = new Map<string, number>()
  let language: ClaimLanguage | undefined
  for (let from = 0; from < newest.length; from += atOnce) {
    const ids = newest.slice(from, from + atOnce).map(({ id }) => id)
    const { docs } = await db.find<Row>({
      collection: claimsSlug,
      where: { id: { in: ids } },
      limit: 0,
      pagination: false,
      select: { exact: true, settledText: true, terms: true },
    })
    const claims = docs.map((claim) => ({ id: String(claim.id), text: claimText(claim) }))
    const part = readClaims(claims, language)
    language ??= part.language
    read.push(...part.read)
    for (const { terms } of docs)
      for (const term of new Set(terms?.split(' '))) holding.set(term, (holding.get(term) ?? 0) + 1)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { statistics: statisticsOf(read, language ?? 'en'), holding }
}

const look = async (payload: BasePayload, known: Kept): Promise<void> => {
  const { totalDocs } = await payload.db.count({ collection: claimsSlug, where })
  if (known.words && Math.abs(totalDocs - known.claims) <= known.claims * grown) return
  known.words = await gather(payload)
  known.claims = totalDocs
}

/**
 * Looks whether the archive has grown, and gathers its words if it has. Behind the answers: it never fails, and what it
 * could not read is read at a later look. Call it once a server is up, so that the first question finds them.
 */
export const gatherArchiveWords = async (payload: BasePayload): Promise<void> => {
  const known = kept.get(payload) ?? { words: null, claims: 0, lookedAt: 0, looking: false }
  kept.set(payload, known)
  if (known.looking) return
  known.looking = true
  await look(payload, known).catch(() => undefined)
  known.looking = false
  known.lookedAt = Date.now()
}

/**
 * What is known of the archive's words by now; null until they were gathered, which a question never waits for. A copy a
 * process, a little old: it weighs words, and decides nothing.
 */
export const archiveWords = (payload: BasePayload): ArchiveWords | null => {
  const known = kept.get(payload)
  if (!known || known.claims < few || Date.now() - known.lookedAt > between)
    void gatherArchiveWords(payload)
  return known?.words ?? null
}

/** What candidates say of themselves, as if they were found among as many as are read: what they share is why they were found. */
export const statisticsOfCandidates = (claims: readonly Claim[]): ClaimStatistics => ({
  ...gatherStatistics(claims),
  claims: most,
})
