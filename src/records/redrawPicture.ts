import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { redraw } from './redraw.ts'

/** Keeps of an upload what the picture shows, and nothing else: readers get the file. */
export const redrawPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  // Whoever may not upload is refused after this hook, without our having read a picture for them.
  if (!req.user && !('overrideAccess' in args && args.overrideAccess)) return
  const data = await redraw(file.data)
  if (!data)
    throw new APIError(
      'Not uploaded: this is no picture that can be read. Choose a JPEG, PNG, WebP, GIF or AVIF of at most 100 million pixels. Nothing was changed.',
      400,
      { code: 'NOT_A_PICTURE' },
      true,
    )
  Object.assign(file, { data, size: data.length })
}
