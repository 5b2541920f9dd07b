import type { PayloadRequest } from 'payload'
import { readContext, requestWith } from '../access/requestContext.ts'

/** A request of its own context that carries what is said of a sign-off. */
export const withSignOffNote = (req: PayloadRequest, note: string | null): PayloadRequest =>
  requestWith(req, 'sign-off-note', note)

export const signOffNote = (req: PayloadRequest): string | null => {
  const note = readContext(req, 'sign-off-note')
  return typeof note === 'string' ? note : null
}
