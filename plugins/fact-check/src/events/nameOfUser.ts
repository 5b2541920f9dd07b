import type { BasePayload } from 'payload'

/** How a user is called: the title field of their collection, else a name or e-mail. */
export const nameOfUser = (
  payload: BasePayload,
  user: { id: string | number; collection?: string },
): string => {
  const collection = payload.config.collections.find(({ slug }) => slug === user.collection)
  const row = user as Record<string, unknown>
  const name = [collection?.admin.useAsTitle, 'name', 'username', 'email']
    .map((field) => (field && field !== 'id' ? row[field] : undefined))
    .find((value) => typeof value === 'string' && value !== '')
  return typeof name === 'string' ? name : String(user.id)
}
