import type { Access } from 'payload'
import { optionsOf } from '../optionsOf.ts'
import { deskUser } from './deskUser.ts'

/** Who reads the trail, as an access rule for whatever shows it: people of the desk, by the project's own table. */
export const deskEventAccess: Access = ({ req }) => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  return user !== null && options.can(user, 'read')
}
