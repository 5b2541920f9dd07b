import type { PayloadRequest } from 'payload'
import { presentImpact } from '../facts/presentImpact.ts'
import type { GraphQL } from './mutations.ts'

/** What is known of a claim elsewhere in the archive; signed-in users only. */
export const reuseQueriesOf = (graphql: GraphQL): Record<string, object> => {
  const { GraphQLBoolean, GraphQLID, GraphQLList, GraphQLNonNull } = graphql
  const { GraphQLObjectType, GraphQLString } = graphql
  const id = { type: new GraphQLNonNull(GraphQLID) }
  const text = { type: GraphQLString }
  const given = { type: new GraphQLNonNull(GraphQLString) }
  const listOf = (type: object) => ({
    type: new GraphQLNonNull(
      new GraphQLList(new GraphQLNonNull(type as InstanceType<typeof GraphQLObjectType>)),
    ),
  })
  const entry = new GraphQLObjectType({
    name: 'FactCheckImpactEntry',
    fields: {
      articleId: id,
      articleTitle: text,
      live: { type: new GraphQLNonNull(GraphQLBoolean) },
      claimId: id,
      exact: given,
      outcome: given,
      settledAt: text,
      recheckSince: text,
    },
  })
  return {
    impact: {
      ...listOf(entry),
      args: { claimId: id },
      resolve: (_: unknown, { claimId }: { claimId: string }, { req }: { req: PayloadRequest }) =>
        presentImpact(req, claimId),
    },
  }
}
