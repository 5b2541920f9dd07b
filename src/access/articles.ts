import type { Access, Where } from 'payload'
import { may } from './roles.ts'

/** The public reads what is published; the desk reads everything. */
export const readArticle: Access = ({ req }) =>
  req.user ? true : { _status: { equals: 'published' } }

/** Editors edit anyone's draft, others their own. Going live asks the role here; what the text lacks is the gate's to say. */
export const updateArticle: Access = ({ req, data }) => {
  const status = (data as { _status?: string } | undefined)?._status
  if (status === 'published' && !may(req.user, 'publish')) return false
  if (may(req.user, 'edit')) return true
  if (!may(req.user, 'write') || !req.user) return false
  const own: Where[] = [{ createdBy: { equals: req.user.id } }]
  const person = typeof req.user.person === 'object' ? req.user.person?.id : req.user.person
  if (person) own.push({ byline: { in: [person] } })
  return { or: own }
}
