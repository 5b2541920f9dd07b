import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { referrersOf } from './referrersOf.ts'

/**
 * A picture that anything refers to keeps its file: live articles serve it, and whoever checked a caption saw it. Asked
 * before the operation, since Payload takes the old file away before any later hook.
 */
export const keepFile: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !req.file) return
  const id = 'id' in args ? (args.id as string | number | undefined) : undefined
  if (id && (await referrersOf(req, collection.slug, id)).length === 0) return
  throw new APIError(
    id
      ? 'Not replaced: articles use this picture, and what is checked and live stays as it is. Upload the other one as a picture of its own. Nothing was changed.'
      : 'Not replaced: choose one picture. Nothing was changed.',
    409,
    { code: 'STILL_REFERRED_TO' },
    true,
  )
}
