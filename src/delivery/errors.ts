import { GraphQLError } from 'graphql'

const refusal = (code: string, message: string, status?: number) =>
  new GraphQLError(message, { extensions: { code, ...(status && { http: { status } }) } })

/** What was sent cannot be understood; the message names what is allowed. */
export const invalidInput = (message: string, status?: number) =>
  refusal('INVALID_INPUT', message, status)

/** The request asks for more than one request may. */
export const limitExceeded = (message: string) => refusal('LIMIT_EXCEEDED', message, 400)
