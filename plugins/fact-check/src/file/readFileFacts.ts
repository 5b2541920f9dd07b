import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Untold } from '../domain/audit/untold.ts'
import { hear } from '../domain/audit/hear.ts'
import { nothingTold } from '../domain/audit/Told.ts'
import { untold } from '../domain/audit/untold.ts'
import type { ChainedEvent } from '../domain/eventChain.ts'
import { readRecorded } from '../audit/readRecorded.ts'
import { readChain } from '../events/readChain.ts'
import { idOf } from '../facts/idOf.ts'
import { loadArticle, type ArticleFacts } from '../facts/loadArticle.ts'
import { personOf, type Person } from '../facts/personOf.ts'
import type { ResolvedOptions } from '../options.ts'
import { claimsSlug, evidenceFilesSlug, factChecksSlug, waiversSlug } from '../slugs.ts'

type Id = string | number
export type EvidenceFileRow = {
  id: Id
  filename?: string | null
  url?: string | null
  sha256?: string | null
  retrievedAt?: string | null
}
export type WaiverRow = {
  id: Id
  reason: string
  by?: unknown
  at?: string | null
  told?: unknown[] | null
  deadline?: string | null
  passages?: unknown
}
/** What of a claim and a round the rules do not ask. */
export type ClaimExtra = { id: Id; ruledAt?: string | null; evidence?: { file?: unknown }[] | null }
export type RoundExtra = { id: Id; round: number; requestedText?: unknown }

export type FileFacts = {
  article: ArticleFacts
  title: string | null
  language: string
  signOffPaths: string[]
  events: ChainedEvent[]
  untold: Untold[]
  claims: Map<string, ClaimExtra>
  rounds: Map<number, RoundExtra>
  evidenceFiles: Map<string, EvidenceFileRow>
  waivers: WaiverRow[]
  people: Map<string, Person>
}

const all = { limit: 0, pagination: false } as const

/** Everybody whom the records name, by id; nobody who is gone. */
const readPeople = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  relations: unknown[],
): Promise<Map<string, Person>> => {
  const people = new Map<string, Person>()
  for (const id of new Set(relations.map(idOf))) {
    const person = id === null ? null : await personOf(req, options, id)
    if (person) people.set(person.id, person)
  }
  return people
}

const readOnce = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  articleId: string,
): Promise<FileFacts> => {
  const { collection } = options
  const article = await loadArticle(req, options, articleId)
  const ofIt = { where: { article: { equals: article.id } }, ...all, req }
  const { db } = req.payload
  const claims = (await db.find<ClaimExtra>({ collection: claimsSlug, ...ofIt })).docs
  const rounds = (await db.find<RoundExtra>({ collection: factChecksSlug, ...ofIt })).docs
  const waivers = (await db.find<WaiverRow>({ collection: waiversSlug, sort: 'at', ...ofIt })).docs
  const files = claims.flatMap(
    ({ evidence }) => evidence?.flatMap(({ file }) => idOf(file) ?? []) ?? [],
  )
  const evidenceFiles = files.length
    ? await db.find<EvidenceFileRow>({
        collection: evidenceFilesSlug,
        where: { id: { in: files } },
        ...all,
        req,
      })
    : { docs: [] }
  const recorded = await readRecorded(req.payload, [String(article.id)])
  const events = await readChain(req.payload, `${collection}/${article.id}`, { req })
  const told = nothingTold()
  for (const event of events) hear(told, event)
  const title = req.payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle
  const { latest } = article
  return {
    article,
    title: title && typeof latest[title] === 'string' ? latest[title] : null,
    language: options.language(latest),
    signOffPaths: options.signOffs,
    events,
    untold: untold(told, recorded.get(String(article.id)) ?? null),
    claims: new Map(claims.map((claim) => [String(claim.id), claim])),
    rounds: new Map(rounds.map((round) => [round.round, round])),
    evidenceFiles: new Map(evidenceFiles.docs.map((file) => [String(file.id), file])),
    waivers,
    people: await readPeople(req, options, [
      latest.createdBy,
      ...article.authors,
      ...article.rounds.flatMap(({ requestedBy, checker, reviewer, decisions }) => [
        requestedBy,
        checker,
        reviewer,
        ...decisions.map(({ by }) => by),
      ]),
      ...article.coverage.claims.flatMap(({ claim }) => [
        claim.markedBy,
        claim.checker,
        claim.ruledBy,
        ...claim.evidence.map(({ by }) => by),
      ]),
      ...waivers.flatMap(({ by, told: whom }) => [by, ...(whom ?? [])]),
    ]),
  }
}

/**
 * Everything a fact-check file says of an article, of one moment: every change has its line, so that a trail that grew
 * while it was read means reading again. @throws NOT_FOUND
 */
export const readFileFacts = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  articleId: string,
): Promise<FileFacts> => {
  for (let attempt = 1; ; attempt++) {
    const facts = await readOnce(req, options, articleId)
    if (facts.events.length === facts.article.revision || attempt === 5) return facts
  }
}
