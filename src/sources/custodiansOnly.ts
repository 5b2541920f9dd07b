import type { FieldAccess } from 'payload'

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value

/** While a source is confidential only its custodians change who it is and who may know. */
export const custodiansOnly: FieldAccess = ({ req, doc }) => {
  if (!req.user) return false
  const source = doc as { confidential?: boolean; custodians?: unknown[] } | undefined
  if (!source?.confidential || !source.custodians?.length) return true
  return source.custodians.some((custodian) => idOf(custodian) === req.user?.id)
}
