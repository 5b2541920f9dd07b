import type { Role } from '../../src/access/roles.ts'
import type { User } from '../../src/payload-types.ts'

type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'
type Json = Record<string, unknown>

/** Who asks: one of the newsroom's users by role, a user made in the test, or nobody. */
export type As = Role | User | undefined

export interface Answer<Body> {
  status: number
  headers: Headers
  body: Body
}

export interface GraphQLBody {
  data?: Json | null
  errors?: { message: string; path?: string[]; extensions?: Json & { code?: string } }[]
}

export interface Doors {
  /** REST as `/api` answers it, with a real log-in: `rest('GET', '/articles?limit=1', { as: 'editor' })`; paths start after `/api`. */
  rest<Body = Json>(
    method: Method,
    path: string,
    options?: { as?: As; body?: unknown; headers?: Record<string, string> },
  ): Promise<Answer<Body>>
  /** GraphQL as `/api/graphql` answers it, through the very same route. */
  graphql(query: string, variables?: Json, options?: { as?: As }): Promise<Answer<GraphQLBody>>
}

const origin = 'http://newsroom.test'

const answerOf = async <Body>(response: Response): Promise<Answer<Body>> => {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  const body = (isJson ? JSON.parse(text) : text) as Body
  return { status: response.status, headers: response.headers, body }
}

/** The doors of a newsroom, without a server: the handlers Next would call, with requests as it would hand them over. */
export const openDoors = (users: Record<Role, User>, password: string): Doors => {
  const tokens = new Map<string, Promise<string>>()

  /** Through the very route of the server, with the path taken apart as Next does. */
  const send = async (request: Request): Promise<Response> => {
    const routes = await import('../../src/app/(payload)/api/[...slug]/route.ts')
    const slug = new URL(request.url).pathname.split('/').slice(2).map(decodeURIComponent)
    return routes[request.method as Method](request, { params: Promise.resolve({ slug }) })
  }

  const request = async (
    method: string,
    path: string,
    { as, body, headers = {} }: { as?: As; body?: unknown; headers?: Record<string, string> },
  ): Promise<Request> => {
    const user = typeof as === 'string' ? users[as] : as
    return new Request(`${origin}/api${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(user ? { Authorization: `JWT ${await tokenOf(user)}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }

  const logIn = async ({ email }: User): Promise<string> => {
    const body = { email, password }
    const answer = await answerOf<{ token?: string }>(
      await send(await request('POST', '/users/login', { body })),
    )
    if (!answer.body.token) throw new Error(`${email} cannot log in: ${JSON.stringify(answer)}`)
    return answer.body.token
  }

  const tokenOf = (user: User): Promise<string> => {
    const token = tokens.get(user.id) ?? logIn(user)
    tokens.set(user.id, token)
    return token
  }

  return {
    rest: async (method, path, options = {}) =>
      answerOf(await send(await request(method, path, options))),
    graphql: async (query, variables = {}, { as } = {}) => {
      const { POST } = await import('../../src/app/(payload)/api/graphql/route.ts')
      return answerOf(
        await POST(await request('POST', '/graphql', { as, body: { query, variables } })),
      )
    },
  }
}
