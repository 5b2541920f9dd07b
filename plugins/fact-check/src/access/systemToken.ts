import type { PayloadRequest } from 'payload'
import { contextWith, readContext } from './requestContext.ts'

/**
 * Lets a Local API call write without a user, past role and gate; its desk event says `system` and the reason.
 * Spread it into the call: `payload.update({ …, ...systemToken('seed') })`. Pass no user's `req` along with it:
 * Payload would leave the token in that request's context for everything after.
 * @throws when the reason is empty
 */
export const systemToken = (reason: string): { context: Record<string, unknown> } => {
  if (!reason.trim())
    throw new Error('A system token needs a reason: it is written into the trail.')
  return { context: contextWith('system', reason) as Record<string, unknown> }
}

/** The reason of the system token a request carries; null without one. A request body can carry no symbol. */
export const systemReason = (req: Pick<PayloadRequest, 'context'>): string | null => {
  const reason = readContext(req, 'system')
  return typeof reason === 'string' ? reason : null
}
