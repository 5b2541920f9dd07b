import type { AfterErrorHook } from 'payload'

/**
 * A bulk change that is undone as a whole answers one error where Payload's lists expect what became of each record, and would
 * tell of an unknown fault: with an empty list they say the error.
 */
export const answerBulk: AfterErrorHook = ({ collection, req, result }) => {
  const isBulk =
    (req.method === 'DELETE' || req.method === 'PATCH') &&
    collection !== undefined &&
    req.pathname?.endsWith(`/${collection.slug}`)
  const [error] = result?.errors ?? []
  if (!isBulk || !error) return undefined
  return { response: { docs: [], message: error.message, ...result } }
}
