import type { Config } from 'payload'

type AfterError = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/**
 * Payload's GraphQL answers drop `extensions.code`, and its REST answers have none: both get the code that any
 * error carries in `data.code`. It only adds, so that several plugins may do the same.
 */
export const carryErrorCode: AfterError = ({ graphqlResult, result }) => {
  if (graphqlResult) {
    const code = (graphqlResult.extensions?.data as { code?: unknown } | undefined)?.code
    if (code === undefined || graphqlResult.extensions?.code !== undefined) return
    return {
      graphqlResult: { ...graphqlResult, extensions: { ...graphqlResult.extensions, code } },
    }
  }
  if (!result?.errors) return
  const errors = result.errors.map((error) => {
    const code = (error as { data?: { code?: unknown } }).data?.code
    return code === undefined ? error : { code, ...error }
  })
  return { response: { ...result, errors } }
}
