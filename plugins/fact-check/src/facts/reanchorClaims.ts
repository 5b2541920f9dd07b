import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Anchor } from '../domain/anchors.ts'
import type { AnchorState } from '../domain/claims.ts'
import { reanchor, type Reanchored } from '../domain/reanchor.ts'
import type { ApprovedPassage } from '../domain/types.ts'
import { claimsSlug, commentsSlug } from '../slugs.ts'
import { claimsOf } from './claimRows.ts'
import { commentsOf } from './commentRows.ts'
import { idFor } from './loadArticle.ts'

type Anchored = { id: string; anchor: Anchor; anchorState: AnchorState }

/** What of a row an edit changed; null when nothing did. */
const changeOf = ({ anchor, anchorState }: Anchored, found: Reanchored): object | null => {
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

/** Takes the claims and the comments of an article along with an edit of its text, in its transaction. */
export const reanchorClaims = async (
  req: PayloadRequest,
  article: string | number,
  before: ApprovedPassage[],
  now: ApprovedPassage[],
): Promise<void> => {
  const carry = async (collection: CollectionSlug, rows: Anchored[]): Promise<void> => {
    for (const row of rows) {
      const data = changeOf(row, reanchor(row.anchor, before, now, row.anchorState === 'kept'))
      if (data)
        await req.payload.db.updateOne({
          collection,
          id: idFor(req, row.id) ?? row.id,
          data: data as never,
          returning: false,
          req,
        })
    }
  }
  await carry(claimsSlug, await claimsOf(req, article))
  await carry(commentsSlug, await commentsOf(req, article))
}
