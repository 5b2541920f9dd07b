export type Person = { email: string; password: string } & Record<string, string>

/** A REST call of a project, answered as JSON. */
export const send = async (
  url: string,
  path: string,
  { token, method, body }: { token?: string; method?: string; body?: unknown } = {},
): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(`${url}/api/${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
  }
}

const worked = async (answer: ReturnType<typeof send>): Promise<Record<string, unknown>> => {
  const { status, body } = await answer
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

/** Signs people up, the first as a project's first user, and gives a token for each, in order. */
export const signUp = async (
  url: string,
  collection: string,
  [first, ...others]: [Person, ...Person[]],
): Promise<string[]> => {
  const made = await worked(send(url, `${collection}/first-register`, { body: first }))
  const token = String(made.token)
  for (const person of others) await worked(send(url, collection, { token, body: person }))
  const tokens: string[] = []
  for (const { email, password } of [first, ...others]) {
    const { token: own } = await worked(
      send(url, `${collection}/login`, { body: { email, password } }),
    )
    tokens.push(String(own))
  }
  return tokens
}
