import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { repeatWhenBusy } from '../../../../database/repeatWhenBusy.ts'

type Answered = { errors?: { message: string; extensions?: Record<string, unknown> }[] }

const answer = GRAPHQL_POST(config)

/** What GraphQL itself refuses (syntax, unknown fields, a missing variable) is the input's fault, and says so like all else. */
const withCodes = async (response: Response): Promise<Response> => {
  const text = await response.text()
  const headers = new Headers(response.headers)
  if (!text.startsWith('{"errors"')) return new Response(text, { status: response.status, headers })
  const body = JSON.parse(text) as Answered
  const errors = body.errors?.map((error) => ({
    ...error,
    extensions: error.extensions ?? { code: 'INVALID_INPUT' },
  }))
  headers.delete('content-length')
  return Response.json({ ...body, errors }, { status: response.status, headers })
}

/**
 * Payload's error formatter throws on an error that has no original one. Such an error is always the request's own,
 * so the request gets an answer in the usual shape.
 */
export const POST = repeatWhenBusy(async (request: Request): Promise<Response> => {
  try {
    return await withCodes(await answer(request))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const message = 'The query or its variables are not valid. Nothing was changed.'
    return Response.json(
      { data: null, errors: [{ message, extensions: { code: 'INVALID_INPUT' } }] },
      { status: 400 },
    )
  }
})

export const OPTIONS = REST_OPTIONS(config)
