import {
  buildClientSchema,
  getIntrospectionQuery,
  isObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'
import { formatNames, type SanitizedConfig } from 'payload'

/** The schema as a server tells it, outside of production. */
export const introspect = async (address: string): Promise<GraphQLSchema> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  })
  const { data } = (await response.json()) as { data: IntrospectionQuery }
  return buildClientSchema(data)
}

/** `Type.field` of all its objects, but for those GraphQL itself has. */
export const fieldsOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    )

/** What Payload calls a collection in its schema: one record, a list. */
export const namesOf = (slug: string) => {
  const { plural, singular } = formatNames(slug)
  return { singular, plural: plural === singular ? `all${singular}` : plural }
}

const byPayload = ['create', 'update', 'delete', 'duplicate', 'restoreVersion']
const byLogIns = [
  'refreshToken',
  'logout',
  'unlock',
  'login',
  'forgotPassword',
  'resetPassword',
  'verifyEmail',
]

/** The mutations that somebody wrote, and Payload did not make from a collection. */
export const commandsOf = (schema: GraphQLSchema, config: SanitizedConfig): string[] => {
  const made = new Set(
    config.collections.flatMap(({ auth, graphQL, slug }) => {
      const verbs = graphQL && graphQL.disableMutations ? [] : byPayload
      return [...verbs, ...(auth ? byLogIns : [])].map((verb) => verb + namesOf(slug).singular)
    }),
  )
  return Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) => !made.has(name))
}
