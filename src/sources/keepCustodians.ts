import type { FieldHook } from 'payload'
import { idsOf } from '../records/idOf.ts'

/** An identity is never without a custodian: those it has stay, else it is whoever told it. */
export const keepCustodians: FieldHook = ({ data, originalDoc, req, value }) => {
  const identity: unknown = data?.identity ?? originalDoc?.identity
  if (!identity || idsOf(value).length > 0) return value
  const before = idsOf(originalDoc?.custodians)
  if (before.length > 0) return before
  return req.user && !originalDoc?.identity ? [req.user.id] : value
}
