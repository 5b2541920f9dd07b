import type { PayloadRequest } from 'payload'
import { reanchor, type Reanchored } from '../domain/reanchor.ts'
import type { ApprovedPassage } from '../domain/types.ts'
import { claimsSlug } from '../slugs.ts'
import { idFor } from './loadArticle.ts'
import { claimsOf, type ClaimRow } from './claimRows.ts'

/** What of a claim's row an edit changed; null when nothing did. */
const changeOf = ({ anchor, anchorState }: ClaimRow, found: Reanchored): object | null => {
  if (found.state !== 'kept') {
    const candidates = found.state === 'needs-review' ? found.candidates : null
    return { anchorState: found.state, candidates }
  }
  const same =
    anchorState === 'kept' &&
    anchor.start === found.anchor.start &&
    anchor.prefix === found.anchor.prefix &&
    anchor.suffix === found.anchor.suffix
  return same ? null : { ...found.anchor, anchorState: 'kept', candidates: null }
}

/** Takes the claims of an article along with an edit of its text, in its transaction. */
export const reanchorClaims = async (
  req: PayloadRequest,
  article: string | number,
  before: ApprovedPassage[],
  now: ApprovedPassage[],
): Promise<void> => {
  for (const claim of await claimsOf(req, article)) {
    const data = changeOf(claim, reanchor(claim.anchor, before, now, claim.anchorState === 'kept'))
    if (data)
      await req.payload.db.updateOne({
        collection: claimsSlug,
        id: idFor(req, claim.id) ?? claim.id,
        data: data as never,
        returning: false,
        req,
      })
  }
}
