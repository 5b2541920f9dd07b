type Failure = {
  code?: unknown
  message?: unknown
  errorLabels?: unknown
  errorLabelSet?: unknown
  cause?: unknown
  originalError?: unknown
}

/** MongoDB's label for what undid a transaction as a whole and may succeed the next time. */
export const conflictLabel = 'TransientTransactionError'

const isLabelled = ({ errorLabels, errorLabelSet }: Failure): boolean =>
  (Array.isArray(errorLabels) && errorLabels.includes(conflictLabel)) ||
  (errorLabelSet instanceof Set && errorLabelSet.has(conflictLabel))

/** SQLite's: another writer was at work. Payload keeps only its message when a transaction cannot begin. */
const isBusy = ({ code, message }: Failure): boolean =>
  String(code).startsWith('SQLITE_BUSY') || /SQLITE_BUSY/.test(String(message))

/**
 * Whether a write failed only because others wrote the same at that moment, so that the transaction it was part of is
 * undone and may be tried again. Told by marks, not by class: drivers and bundles come in several copies.
 */
export const isConflict = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const failure = error as Failure
  return (
    isLabelled(failure) ||
    isBusy(failure) ||
    isConflict(failure.cause) ||
    isConflict(failure.originalError)
  )
}
