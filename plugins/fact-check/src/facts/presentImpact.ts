import type { PayloadRequest } from 'payload'
import { deskUser } from '../access/deskUser.ts'
import { readableClaim } from '../commands/claimFacts.ts'
import { familyOf } from '../commands/linkClaims.ts'
import { notSignedIn } from '../errors.ts'
import { optionsOf } from '../optionsOf.ts'
import { idFor } from './loadArticle.ts'
import { latestRow, mainRow } from './rows.ts'
import { titleOf } from './titleOf.ts'

/** A claim that says the same as another one, and the article it stands in. */
export type ImpactEntry = {
  articleId: string
  articleTitle: string | null
  /** Whether readers have the article now. */
  live: boolean
  claimId: string
  exact: string
  outcome: string
  settledAt: string | null
  recheckSince: string | null
}

const moment = (at: string | null): string | null => at && new Date(at).toISOString()

/**
 * Every other claim that says the same, with its article: who is asked to look again once this one is settled as something
 * else. Articles this person does not read are left out. @throws NOT_ALLOWED, NOT_FOUND
 */
export const presentImpact = async (
  req: PayloadRequest,
  claimId: string,
): Promise<ImpactEntry[]> => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  if (!user) throw notSignedIn(req)
  const entries: ImpactEntry[] = []
  for (const claim of await familyOf(req, await readableClaim(req, options, claimId))) {
    const article = claim.id === claimId ? null : idFor(req, claim.article)
    const main = article === null ? null : await mainRow(req, options, article)
    if (article === null || !main) continue
    const latest = (await latestRow(req, options, article))?.version ?? main
    if (!options.can(user, 'read', latest)) continue
    entries.push({
      articleId: claim.article,
      articleTitle: titleOf(req.payload, options, latest),
      live: main._status === 'published',
      claimId: claim.id,
      exact: claim.anchor.exact,
      outcome: claim.outcome,
      settledAt: moment(claim.settledAt),
      recheckSince: moment(claim.recheckSince),
    })
  }
  return entries
}
