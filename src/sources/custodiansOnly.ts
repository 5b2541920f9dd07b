import type { FieldAccess } from 'payload'
import { idsOf } from '../records/idOf.ts'

/**
 * Only its custodians change who a protected source is and who may know. A sealed identity protects it, whatever the
 * tick box says by now: with nobody named, no user appoints himself.
 */
export const custodiansOnly: FieldAccess = ({ req, doc }) => {
  if (!req.user) return false
  const source = doc as
    { confidential?: boolean; custodians?: unknown[]; identity?: unknown } | undefined
  const custodians = idsOf(source?.custodians)
  const isProtected = Boolean(source?.identity) || (source?.confidential && custodians.length > 0)
  return isProtected ? custodians.includes(String(req.user.id)) : true
}
