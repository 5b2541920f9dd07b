import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

const answer = GRAPHQL_POST(config)

/**
 * Payload's error formatter throws on an error that has no original one (a missing variable, for one).
 * Such an error is always the request's own, so the request gets an answer in the usual shape.
 */
export const POST = async (request: Request): Promise<Response> => {
  try {
    return await answer(request)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const message = 'The query or its variables are not valid. Nothing was changed.'
    return Response.json(
      { data: null, errors: [{ message, extensions: { code: 'INVALID_INPUT' } }] },
      { status: 400 },
    )
  }
}

export const OPTIONS = REST_OPTIONS(config)
