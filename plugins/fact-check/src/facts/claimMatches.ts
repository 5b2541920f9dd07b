import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { deskUser } from '../access/deskUser.ts'
import type { Outcome } from '../domain/claims.ts'
import { createClaimIndex } from '../domain/matchClaims/createClaimIndex.ts'
import { searchTerms } from '../domain/matchClaims/searchTerms.ts'
import { notAllowed, notFound, notSignedIn, textChanged } from '../errors.ts'
import type { Article } from '../options.ts'
import { optionsOf } from '../optionsOf.ts'
import { archiveStatistics } from '../search/archiveStatistics.ts'
import { candidatesFor } from '../search/candidatesFor.ts'
import { claimText } from '../search/claimText.ts'
import { claimsOfIds, type ClaimRow } from './claimRows.ts'
import { idFor } from './loadArticle.ts'
import { personOf, type Person } from './personOf.ts'
import { latestRow, mainRow } from './rows.ts'
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

/** What says whether a statement is true; `cut` and `opinion` say what became of its words. */
const telling = [
  'verified',
  'verified-with-change',
  'disputed',
  'unverifiable',
] as const satisfies readonly Outcome[]

/** So many claims with the best words are compared with the passage. */
const mostCandidates = 60
/** So many are ranked beyond those asked for, in case this person does not read an article of them. */
const spare = 10
/** So many of the rarest words are looked for. */
const mostTerms = 16
/** Below this the passage and the claim have some words in common, and nothing more. */
const leastScore = 0.1

const First = z.coerce.number().int().min(1).max(20).catch(5)

/** Settled for good: what is disputed, or could not be verified, once an editor said that it stands. */
const isTold = ({ outcome, ruled, recheckSince }: ClaimRow): boolean =>
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

/** The articles of claims, each read once. */
const articlesFor = (req: PayloadRequest): ((id: string) => Promise<Article | null>) => {
  const options = optionsOf(req.payload)
  const known = new Map<string, Promise<Article | null>>()
  const read = async (given: string): Promise<Article | null> => {
    const id = idFor(req, given)
    const row = id === null ? null : await latestRow(req, options, id)
    return row && options.can(req.user, 'read', row.version) ? row.version : null
  }
  return (id) => {
    const found = known.get(id) ?? read(id)
    known.set(id, found)
    return found
  }
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
  const statistics = await archiveStatistics(req, telling)
  const commonness = (term: string): number => statistics.terms.get(term) ?? 0
  const terms = searchTerms(text)
    .sort((one, other) => commonness(one) - commonness(other))
    .slice(0, mostTerms)
  const ids = await candidatesFor(req, { terms, article, outcomes: telling, limit: mostCandidates })
  const claims = new Map(
    (await claimsOfIds(req, ids)).filter(isTold).map((claim) => [claim.id, claim]),
  )
  // Of those that say it equally well the newest comes first.
  const told = [...claims.values()]
    .sort((one, other) => String(other.settledAt).localeCompare(String(one.settledAt)))
    .map((claim) => ({
      id: claim.id,
      text: claimText({ exact: claim.anchor.exact, settledText: claim.settledText }),
    }))
  const articleOf = articlesFor(req)
  const matches: ClaimMatch[] = []
  const ranked = createClaimIndex(told, statistics).rank(text, first + spare)
  for (const { id, score, reasons } of ranked) {
    const claim = claims.get(id)
    if (matches.length === first || score < leastScore) break
    const stands = claim && (await articleOf(claim.article))
    if (!claim || !stands) continue
    matches.push({
      claimId: id,
      exact: claim.anchor.exact,
      text: claimText({ exact: claim.anchor.exact, settledText: claim.settledText }),
      outcome: claim.outcome,
      change: claim.change,
      note: claim.note,
      ruling: claim.ruling,
      settledAt: claim.settledAt && new Date(claim.settledAt).toISOString(),
      checker: await personOf(req, options, claim.checker),
      evidenceCount: claim.evidence.length,
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
    })
  }
  return matches
}
