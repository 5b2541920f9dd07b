import { APIError, type CollectionAfterChangeHook } from 'payload'

/** Says in one sentence what a failed upload means to the person at the screen; the log has the fault already. */
export const tellFailedUploads =
  (store: CollectionAfterChangeHook): CollectionAfterChangeHook =>
  async (args) => {
    try {
      return await store(args)
    } catch {
      throw new APIError(
        'The file could not be stored, so nothing was changed. Please try again in a moment.',
        503,
        { code: 'STORAGE_UNAVAILABLE' },
        true,
      )
    }
  }
