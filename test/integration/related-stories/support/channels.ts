import type { Answer, Desk, Role } from './desk.ts'

export type Command = 'createStoryLink' | 'confirmStoryLink' | 'rejectStoryLink' | 'unlinkStoryLink'
export type Outcome = {
  link?: { id: string; state: string; type: string }
  code?: string
  status: number
}
export type Channel = (
  desk: Desk,
  command: Command,
  input: Record<string, unknown>,
  as?: Role,
) => Promise<Outcome>

const types: Record<Command, Record<string, string>> = {
  createStoryLink: { from: 'ID!', to: 'ID!', type: 'String!', note: 'String' },
  confirmStoryLink: { linkId: 'ID!', type: 'String' },
  rejectStoryLink: { linkId: 'ID!', note: 'String' },
  unlinkStoryLink: { linkId: 'ID!' },
}

type Errors = {
  code?: string
  data?: { code?: string }
  extensions?: { code?: string; data?: { code?: string } }
}[]

const overGraphql: Channel = async (desk, command, input, as) => {
  const args = Object.entries(types[command])
  const query = `mutation (${args.map(([name, type]) => `$${name}: ${type}`).join(', ')}) {
    ${command}(${args.map(([name]) => `${name}: $${name}`).join(', ')}) { link { id state type } }
  }`
  const { status, body }: Answer = await desk.graphql(query, input, as)
  const [error] = (body.errors ?? []) as Errors
  expect(error?.extensions?.code).toBe(error?.extensions?.data?.code)
  const data = body.data as Record<string, { link: Outcome['link'] } | null> | undefined
  return { status, code: error?.extensions?.code, link: data?.[command]?.link }
}

const overRest: Channel = async (desk, command, input, as) => {
  const { status, body } = await desk.rest('POST', `/related-stories/${command}`, as, input)
  const [error] = (body.errors ?? []) as Errors
  expect(error?.code).toBe(error?.data?.code)
  return { status, code: error?.code, link: body.link as Outcome['link'] }
}

/** The same commands by both ways in; an answer of either reads the same. */
export const channels: [string, Channel][] = [
  ['GraphQL', overGraphql],
  ['REST', overRest],
]
