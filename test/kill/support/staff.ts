import { ask, type Asking, type Answer, type Json } from './ask.ts'

export const staffRoles = ['admin', 'reporter', 'editor', 'checker', 'reviewer', 'chief'] as const
export type Who = (typeof staffRoles)[number]
export type Tokens = Record<Who, string>

const password = 'a password of a test'
const emailOf = (who: Who): string => `${who}@galley.test`

/** A newsroom's doors for its staff, whose log-ins outlive the server. */
export type Desk = {
  url: string
  rest(who: Who, path: string, asking?: Omit<Asking, 'token'>): Promise<Answer>
  graphql(who: Who, query: string, variables?: Json): Promise<Answer>
  /** The public API, as anybody reads it. */
  read(query: string, variables?: Json): Promise<Json>
}

export const openDesk = (url: string, tokens: Tokens): Desk => ({
  url,
  rest: (who, path, asking = {}) => ask(`${url}/api${path}`, { ...asking, token: tokens[who] }),
  graphql: (who, query, variables = {}) =>
    ask(`${url}/api/graphql`, { body: { query, variables }, token: tokens[who] }),
  read: async (query, variables = {}) => {
    const answer = await ask(`${url}/graphql`, { body: { query, variables } })
    if (answer.was !== 'done') throw new Error(`A public read failed: ${JSON.stringify(answer)}`)
    return answer.body.data as Json
  },
})

const done = (answer: Answer): Json => {
  if (answer.was !== 'done') throw new Error(`No staff: ${JSON.stringify(answer)}`)
  return answer.body
}

/** Makes the first user of an empty newsroom and everybody else, and logs them in. */
export const hireStaff = async (url: string): Promise<Tokens> => {
  const tokens = {} as Tokens
  for (const who of staffRoles) {
    const user = { email: emailOf(who), password, name: who, roles: [who] }
    const asking = { body: user, token: tokens.admin }
    done(await ask(`${url}/api/users${who === 'admin' ? '/first-register' : ''}`, asking))
    const login = { body: { email: emailOf(who), password } }
    tokens[who] = String(done(await ask(`${url}/api/users/login`, login)).token)
  }
  return tokens
}
