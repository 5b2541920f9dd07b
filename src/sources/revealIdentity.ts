import { recordDeskEvent } from '@galley/payload-fact-check'
import type { Endpoint } from 'payload'
import { idsOf } from '../records/idOf.ts'
import { isSealed, unseal } from './seal.ts'

const refuse = (status: number, code: string, message: string) =>
  Response.json({ errors: [{ message, code, data: { code } }] }, { status })

/** null when the key is another one or the value was altered. */
const opened = (sealed: string, secret: string): string | null => {
  try {
    return unseal(sealed, secret)
  } catch {
    return null
  }
}

/** POST /api/sources/:id/identity: a custodian opens a sealed identity; each opening is a desk event. */
export const revealIdentity: Endpoint = {
  path: '/:id/identity',
  method: 'post',
  handler: async (req) => {
    const { user, payload } = req
    if (!user) return refuse(401, 'NOT_ALLOWED', 'Log in first.')
    const id = String(req.routeParams?.id)
    const { docs } = await payload.find({
      collection: 'sources',
      where: { id: { equals: id } },
      depth: 0,
      limit: 1,
      joins: false,
      showHiddenFields: true,
      overrideAccess: true,
      req,
    })
    const source = docs[0]
    // The same answer for a source that is not there, so that asking tells nothing.
    if (!source || !idsOf(source.custodians).includes(String(user.id))) {
      return refuse(403, 'NOT_ALLOWED', 'Only a custodian of this source opens its identity.')
    }
    const secret = process.env.GALLEY_SOURCE_KEY
    const identity = secret && isSealed(source.identity) ? opened(source.identity, secret) : null
    if (identity === null) {
      return refuse(
        409,
        'NO_SOURCE_KEY',
        'There is no sealed identity, or the key of this server does not open it.',
      )
    }
    // Before it is told: who is not in the trail learns nothing.
    await recordDeskEvent(req, { subject: { collection: 'sources', id }, kind: 'identity-opened' })
    return Response.json({ identity }, { headers: { 'cache-control': 'no-store' } })
  },
}
