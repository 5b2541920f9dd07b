import type { CommandName } from '@galley/payload-related-stories'
import { commands } from '@galley/payload-related-stories'
import type { Answer, Desk, Role } from './desk.ts'

export type Command = CommandName
export type Outcome = {
  link?: { id: string; state: string; type: string }
  links?: {
    id: string
    state: string | null
    type: string | null
    code: string | null
    message: string | null
  }[]
  since?: string
  code?: string
  message?: string
  status: number
}
export type Channel = (
  desk: Pick<Desk, 'graphql' | 'rest'>,
  command: Command,
  input: Record<string, unknown>,
  as?: Role,
) => Promise<Outcome>

const fields = {
  link: 'link { id state type }',
  links: 'links { id state type code message }',
  weights: 'since',
}

type Errors = {
  code?: string
  message: string
  data?: { code?: string }
  extensions?: { code?: string; data?: { code?: string } }
}[]

/** A variable for each argument there is: the types are the table's, so that a client may rely on them. */
const overGraphql: Channel = async (desk, command, input, as) => {
  const { answers, args: types } = commands[command]
  const args = Object.entries(types as Record<string, string>)
  const typed = args.map(([name, type]) => `$${name}: ${type}`).join(', ')
  const passed = args.map(([name]) => `${name}: $${name}`).join(', ')
  const query = `mutation ${typed && `(${typed})`} { ${command}${passed && `(${passed})`} { ${fields[answers]} } }`
  const { status, body }: Answer = await desk.graphql(query, input, as)
  const [error] = (body.errors ?? []) as Errors
  expect(error?.extensions?.code).toBe(error?.extensions?.data?.code)
  const data = body.data as Record<string, Partial<Outcome> | null> | undefined
  return { ...data?.[command], status, code: error?.extensions?.code, message: error?.message }
}

const overRest: Channel = async (desk, command, input, as) => {
  const { status, body } = await desk.rest('POST', `/related-stories/${command}`, as, input)
  const { errors, ...answer } = body as Partial<Outcome> & { errors?: Errors }
  const [error] = errors ?? []
  expect(error?.code).toBe(error?.data?.code)
  return { ...answer, status, code: error?.code, message: error?.message }
}

/** The same commands by both ways in; an answer of either reads the same. */
export const channels: [string, Channel][] = [
  ['GraphQL', overGraphql],
  ['REST', overRest],
]
