import { APIError, type FieldHook } from 'payload'
import { isSealed, seal } from './seal.ts'

/** Seals the identity before it is stored, and leaves the one that is stored as it is; without a key nothing is stored. */
export const sealIdentity: FieldHook = ({ value, originalDoc }) => {
  if (value === undefined || value === null || value === '') return value
  const kept = (originalDoc as { identity?: unknown } | undefined)?.identity
  if (isSealed(value) && value === kept) return value
  const secret = process.env.GALLEY_SOURCE_KEY
  if (!secret) {
    throw new APIError(
      'Not saved. GALLEY_SOURCE_KEY is not set, so an identity cannot be sealed. Ask whoever runs the server; nothing was stored.',
      409,
      { code: 'NO_SOURCE_KEY' },
      true,
    )
  }
  return seal(String(value), secret)
}
