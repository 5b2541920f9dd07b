export type Json = Record<string, unknown>

/** `unknown`: the connection broke, and nobody knows whether it was done. `unsent`: nobody was there to hear it. */
export type Answer =
  | { was: 'done'; body: Json }
  | { was: 'refused'; status: number; code: string; message: string }
  | { was: 'unknown' }
  | { was: 'unsent' }

type Errors = { message?: string; code?: string; extensions?: { code?: string } }[]

const refusedBy = (status: number, errors: Errors): Answer => {
  const [error] = errors
  const code = error?.extensions?.code ?? error?.code ?? `status ${status}`
  return { was: 'refused', status, code, message: error?.message ?? '' }
}

export type Asking = {
  method?: string
  token?: string
  body?: unknown
}

/** One request over HTTP, and what became of it. */
export const ask = async (url: string, { method, token, body }: Asking): Promise<Answer> => {
  let sent = true
  try {
    const answer = await fetch(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: { cause?: { code?: string } }) => {
      sent = error.cause?.code !== 'ECONNREFUSED'
      throw error
    })
    const said = (await answer.json()) as Json & { errors?: Errors; data?: Json | null }
    const errors = said.errors ?? []
    return answer.status < 300 && errors.length === 0
      ? { was: 'done', body: said }
      : refusedBy(answer.status, errors)
  } catch {
    return { was: sent ? 'unknown' : 'unsent' }
  }
}
