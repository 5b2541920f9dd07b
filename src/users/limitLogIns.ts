import type { CollectionBeforeOperationHook } from 'payload'
import { askerHeader, isOneTooMany } from '../server/limits/logInTries.ts'
import { TooManyRequestsError } from '../server/limits/TooManyRequestsError.ts'

const limited: string[] = ['forgotPassword', 'login']

/** Over REST Express counts them by their address; one GraphQL request may hold any number, which only Payload sees. */
export const limitLogIns: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (req.payloadAPI !== 'GraphQL' || !limited.includes(operation)) return
  if (await isOneTooMany(req.payload, req.headers.get(askerHeader)))
    throw new TooManyRequestsError()
}
