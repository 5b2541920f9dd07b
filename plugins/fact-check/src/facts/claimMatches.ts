import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { deskUser } from '../access/deskUser.ts'
import { createClaimIndex } from '../domain/matchClaims/createClaimIndex.ts'
import { leastScore } from '../domain/matchClaims/likeness.ts'
import type { Match } from '../domain/matchClaims/types.ts'
import { notAllowed, notFound, notSignedIn, textChanged } from '../errors.ts'
import type { Article } from '../options.ts'
import { optionsOf } from '../optionsOf.ts'
import { archiveWords, statisticsOfCandidates, telling } from '../search/archiveWords.ts'
import { candidatesFor } from '../search/candidatesFor.ts'
import { claimText } from '../search/claimText.ts'
import { termsToAsk } from '../search/termsToAsk.ts'
import { evidenceCounts, foundClaims, type FoundClaim } from './claimRows.ts'
import { idFor } from './loadArticle.ts'
import { peopleNamed } from './peopleNamed.ts'
import type { Person } from './personOf.ts'
import { latestOf, latestRow, mainRow } from './rows.ts'
import { scopeOf } from './scopeOf.ts'
import { titleOf } from './titleOf.ts'

/** A claim of another article that says nearly what a passage says. */
export type ClaimMatch = {
  claimId: string
  exact: string
  /** The sentences it was settled on. */
  text: string
  outcome: string
  change: string | null
  note: string | null
  ruling: string | null
  settledAt: string | null
  checker: Person | null
  /** How many pieces of evidence it rests on. */
  evidenceCount: number
  articleId: string
  articleTitle: string | null
  score: number
  reasons: {
    terms: string[]
    numbers: string[]
    names: string[]
    differences: { kind: string; claim: string[]; passage: string[] }[]
  }
}

/** So many claims with the best words are compared with the passage. */
const mostCandidates = 60
/** So many are ranked beyond those asked for, in case this person does not read an article of them. */
const spare = 10
const First = z.coerce.number().int().min(1).max(20).catch(5)

/** Settled for good: what is disputed, or could not be verified, once an editor said that it stands. */
const isTold = ({ outcome, ruled, recheckSince }: FoundClaim): boolean =>
  recheckSince === null && (ruled || outcome === 'verified' || outcome === 'verified-with-change')

const passageOf = async (
  req: PayloadRequest,
  articleId: string,
  passageKey: string,
): Promise<{ article: string | number; text: string }> => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  if (!user) throw notSignedIn(req)
  const id = idFor(req, articleId)
  const latest =
    id === null
      ? null
      : ((await latestRow(req, options, id))?.version ?? (await mainRow(req, options, id)))
  if (id === null || !latest) throw notFound(req)
  if (!options.can(user, 'read', latest)) throw notAllowed(req, 'roleDoesNotRead', null)
  const passage = scopeOf(options, latest).find(({ key }) => key === passageKey)
  if (!passage) throw textChanged(req, 'passageGone')
  return { article: id, text: passage.text }
}

/** The articles of some claims, as far as this person reads them. */
const articlesOf = async (
  req: PayloadRequest,
  claims: FoundClaim[],
): Promise<Map<string, Article>> => {
  const options = optionsOf(req.payload)
  const ids = new Set(claims.map(({ article }) => article))
  const latest = await latestOf(
    req,
    options,
    [...ids].flatMap((id) => idFor(req, id) ?? []),
  )
  return new Map(Array.from(latest).filter(([, article]) => options.can(req.user, 'read', article)))
}

type Found = { claim: FoundClaim; match: Match; article: Article }

/** The best of what was ranked whose articles this person reads: as many are asked for as are still wanted. */
const readable = async (
  req: PayloadRequest,
  ranked: { claim: FoundClaim; match: Match }[],
  first: number,
): Promise<Found[]> => {
  const found: Found[] = []
  for (let from = 0; from < ranked.length && found.length < first; from += first) {
    const part = ranked.slice(from, from + first)
    const articles = await articlesOf(
      req,
      part.map(({ claim }) => claim),
    )
    for (const { claim, match } of part) {
      const article = articles.get(claim.article)
      if (article) found.push({ claim, match, article })
    }
  }
  return found.slice(0, first)
}

/**
 * Claims of other articles that say nearly what a passage says, with what was found and what differs: the database finds
 * candidates by their words, a pure function ranks them. Only of articles this person reads.
 * @throws NOT_ALLOWED, NOT_FOUND, TEXT_CHANGED
 */
export const claimMatches = async (
  req: PayloadRequest,
  given: { articleId: string; passageKey: string; first?: unknown },
): Promise<ClaimMatch[]> => {
  const options = optionsOf(req.payload)
  const first = First.parse(given.first ?? 5)
  const { article, text } = await passageOf(req, given.articleId, given.passageKey)
  const words = archiveWords(req.payload)
  const terms = termsToAsk(text, words)
  const ids = await candidatesFor(req, { terms, article, outcomes: telling, limit: mostCandidates })
  const claims = new Map(
    (await foundClaims(req, ids)).filter(isTold).map((claim) => [claim.id, claim]),
  )
  const textOf = ({ anchor, settledText }: FoundClaim): string =>
    claimText({ exact: anchor.exact, settledText })
  // Of those that say it equally well the newest comes first.
  const told = [...claims.values()]
    .sort((one, other) => String(other.settledAt).localeCompare(String(one.settledAt)))
    .map((claim) => ({ id: claim.id, text: textOf(claim) }))
  const ranked = createClaimIndex(told, words?.statistics ?? statisticsOfCandidates(told))
    .rank(text, first + spare)
    .flatMap((match) => {
      const claim = match.score < leastScore ? undefined : claims.get(match.id)
      return claim ? [{ claim, match }] : []
    })
  const found = await readable(req, ranked, first)
  const evidence = await evidenceCounts(
    req,
    found.flatMap(({ claim }) => idFor(req, claim.id) ?? []),
  )
  const people = await peopleNamed(
    req,
    options,
    found.map(({ claim }) => claim.checker),
  )
  return found.map(({ claim, match: { score, reasons }, article: stands }) => ({
    claimId: claim.id,
    exact: claim.anchor.exact,
    text: textOf(claim),
    outcome: claim.outcome,
    change: claim.change,
    note: claim.note,
    ruling: claim.ruling,
    settledAt: claim.settledAt,
    checker: (claim.checker !== null && people.get(claim.checker)) || null,
    evidenceCount: evidence.get(claim.id) ?? 0,
    articleId: claim.article,
    articleTitle: titleOf(req.payload, options, stands),
    score,
    reasons: {
      ...reasons,
      differences: reasons.differences.map(({ kind, claim: theirs, query }) => ({
        kind,
        claim: theirs,
        passage: query,
      })),
    },
  }))
}
