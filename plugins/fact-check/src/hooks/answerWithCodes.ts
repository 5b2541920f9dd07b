import type { AfterErrorHook } from 'payload'

type Known = {
  name?: string
  message?: string
  status?: number
  data?: Record<string, unknown> | null
}

/** On GraphQL the error thrown stands inside the one reported. */
const thrown = (error: unknown): Known =>
  ((error as { originalError?: unknown }).originalError ?? error) as Known

/** Codes for what Payload itself refuses. */
const byStatus: Record<number, string> = {
  400: 'INVALID_INPUT',
  401: 'NOT_ALLOWED',
  403: 'NOT_ALLOWED',
  404: 'NOT_FOUND',
}

/**
 * Puts the code of an error where clients look for it: `extensions.code` on GraphQL, `errors[0].code` and `.data` on
 * REST. An error that carries a code of its own in `data` keeps it, whoever threw it; Payload drops both.
 */
export const answerWithCodes: AfterErrorHook = ({ error, graphqlResult, result }) => {
  const { data, message, name, status } = thrown(error)
  const given = data?.code
  const code = typeof given === 'string' ? given : byStatus[status ?? 500]
  if (!code) return undefined
  if (graphqlResult)
    return {
      graphqlResult: { ...graphqlResult, extensions: { ...graphqlResult.extensions, code } },
    }
  if (!result) return undefined
  const [first, ...rest] = result.errors
  const own = typeof given === 'string' ? { name, message, data: data ?? {} } : first
  return { response: { ...result, errors: [{ ...own, code }, ...rest] } }
}
