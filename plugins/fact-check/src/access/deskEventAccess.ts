import type { BasePayload, PayloadRequest } from 'payload'
import { optionsOf } from '../optionsOf.ts'
import { deskUser } from './deskUser.ts'

/** Whether a request may read the trail: everyone with a log-in of the desk, by the project's own table. */
export const deskEventAccess = (req: PayloadRequest & { payload: BasePayload }): boolean => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  return user !== null && options.can(user, 'read')
}
