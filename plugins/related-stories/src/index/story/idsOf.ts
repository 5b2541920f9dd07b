import type { BasePayload } from 'payload'
import type { ResolvedOptions } from '../../options.ts'

/** Ids as the database holds them; the index and its rows hold texts. */
export const idsOf = (
  { collections, db }: BasePayload,
  { collection }: ResolvedOptions,
  ids: readonly string[],
): (string | number)[] => {
  const type = collections[collection]?.customIDType ?? db.defaultIDType
  return type === 'number' ? ids.map(Number).filter(Number.isFinite) : [...ids]
}
