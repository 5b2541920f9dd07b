import type { AfterErrorHook } from 'payload'

type Failure = { name?: string; message?: string; originalError?: Failure; cause?: Failure }

const chainOf = (error: Failure | undefined): Failure[] =>
  error ? [error, ...chainOf(error.originalError ?? error.cause)] : []

/** SQLite refuses an id that no record has, MongoDB one that is no id at all; Payload takes both for faults of ours. */
const isDangling = ({ name, message }: Failure): boolean =>
  name === 'BSONError' ||
  name === 'CastError' ||
  /FOREIGN KEY constraint failed/.test(message ?? '')

/** A relation to a record that is not there is the input's fault, and is told as such. */
export const answerMissingRecord: AfterErrorHook = ({ error, graphqlResult, result }) => {
  if (!chainOf(error as Failure).some(isDangling)) return undefined
  const code = 'INVALID_INPUT'
  const message = 'Not saved: it refers to a record that does not exist. Nothing was changed.'
  if (graphqlResult)
    return { graphqlResult: { ...graphqlResult, message, extensions: { code, statusCode: 400 } } }
  return { status: 400, response: { ...result, errors: [{ message, code }] } }
}
