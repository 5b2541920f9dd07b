import type { GraphQLExtension } from 'payload'
import { factChecksSlug } from '../slugs.ts'

type DateTime = InstanceType<Parameters<GraphQLExtension>[0]['GraphQLScalarType']>

/** Payload's own DateTime: a schema holds one type of a name, so it is taken from one of our date fields. */
export const dateTime = (context: Parameters<GraphQLExtension>[1]): DateTime => {
  const type = context.collections[factChecksSlug]?.graphQL?.type
  const field = type?.getFields().requestedAt
  if (!field) throw new Error('The fact-checks collection is missing from the GraphQL schema.')
  return field.type as DateTime
}
