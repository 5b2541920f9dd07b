import type { ErrorRequestHandler } from 'express'

const statusOf = (error: unknown): number => {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

/** The last resort: says that something failed, names the request, and tells nothing about the inside. */
export const answerError: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (error instanceof Error) res.err = error
  if (res.headersSent) {
    next(error)
    return
  }
  const status = statusOf(error)
  const code = status === 500 ? 'INTERNAL' : 'INVALID_INPUT'
  const message =
    status === 500
      ? `Something went wrong on our side. The log knows it as request ${String(req.id)}.`
      : 'The request could not be read. Nothing was changed.'
  res.status(status).json({ errors: [{ message, code, extensions: { code } }] })
}
