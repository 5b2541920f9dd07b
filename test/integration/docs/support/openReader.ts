import { readCurl } from './readCurl.ts'
import type { Step } from './readSteps.ts'

type Json = Record<string, unknown>
export interface Answer {
  status: number
  body: {
    data?: Json | null
    errors?: { message: string; extensions?: { code?: string } }[]
  }
}

const port = /^http:\/\/localhost:3000(?=\/)/

const valueAt = (data: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Json | undefined | null)?.[key], data)

/**
 * Somebody who reads a document from its beginning and does what it says, on a server at `address`. `given` is what no
 * document can know, by the names it has there.
 */
export const openReader = (
  address: string,
  password: string,
  given: Record<string, string> = {},
) => {
  const kept = new Map<string, unknown>(Object.entries({ password, ...given }))
  const tokens = new Map<string, string>()

  const known = (name: string): unknown => {
    if (!kept.has(name)) throw new Error(`The document does not say where $${name} comes from.`)
    return kept.get(name)
  }
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string') return /^\$\w+$/.test(value) ? known(value.slice(1)) : value
    if (Array.isArray(value)) return value.map(filled)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each)]))
  }
  const send = async (url: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(url, init)
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
  const post = (path: string, body: unknown, token?: string): Promise<Answer> =>
    send(`${address}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      body: JSON.stringify(body),
    })

  const tokenOf = async (role: string): Promise<string> => {
    const given = tokens.get(role)
    if (given) return given
    const variables = { email: `${role}@galley.example`, password }
    const query =
      'mutation ($email: String!, $password: String!) { loginUser(email: $email, password: $password) { token } }'
    const { body } = await post('/api/graphql', { query, variables })
    const { token } = (body.data?.loginUser ?? {}) as { token?: string }
    if (!token) throw new Error(`The ${role} cannot log in: ${JSON.stringify(body)}`)
    tokens.set(role, token)
    return token
  }
  const run = async ({ asked, as, desk }: Step): Promise<Answer> => {
    if ('curl' in asked) {
      const { body, headers, method, url } = readCurl(asked.curl, (name) => String(known(name)))
      if (!port.test(url)) throw new Error(`No reader has a server at ${url}.`)
      return send(url.replace(port, address), { method, headers, body })
    }
    const variables = filled(asked.variables)
    const token = as === undefined ? undefined : await tokenOf(as)
    // Whoever logged out logs in again for what comes later.
    if (as !== undefined && asked.query.includes('logoutUser')) tokens.delete(as)
    return post(desk ? '/api/graphql' : '/graphql', { query: asked.query, variables }, token)
  }

  return {
    /** Runs an example, and keeps of its answer what the document says later ones need. */
    follow: async (step: Step): Promise<Answer> => {
      const answer = await run(step)
      for (const { name, path } of step.keeps) {
        const value = valueAt(answer.body.data, path)
        if (value === undefined || value === null)
          throw new Error(`There is no ${path} to keep: ${JSON.stringify(answer.body)}`)
        kept.set(name, value)
      }
      return answer
    },
  }
}
