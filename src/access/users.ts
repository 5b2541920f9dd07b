import type { Access } from 'payload'
import { may } from './roles.ts'

/** People keep their own profile; roles and the byline person are fields of the admin alone. */
export const updateUser: Access = ({ req }) =>
  may(req.user, 'administer') ? true : req.user ? { id: { equals: req.user.id } } : false
