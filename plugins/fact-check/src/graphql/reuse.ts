import type { PayloadRequest } from 'payload'
import { claimMatches } from '../facts/claimMatches.ts'
import { presentImpact } from '../facts/presentImpact.ts'
import type { GraphQL } from './mutations.ts'

/** What is known of a claim elsewhere in the archive; signed-in users only. */
export const reuseQueriesOf = (graphql: GraphQL): Record<string, object> => {
  const { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull } =
    graphql
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
  const names = listOf(GraphQLString)
  const person = new GraphQLObjectType({
    name: 'FactCheckMatchPerson',
    fields: { id, name: given },
  })
  const difference = new GraphQLObjectType({
    name: 'FactCheckMatchDifference',
    fields: { kind: given, claim: names, passage: names },
  })
  const match = new GraphQLObjectType({
    name: 'FactCheckClaimMatch',
    fields: {
      claimId: id,
      exact: given,
      text: given,
      outcome: given,
      change: text,
      note: text,
      ruling: text,
      settledAt: text,
      checker: { type: person },
      evidenceCount: { type: new GraphQLNonNull(GraphQLInt) },
      articleId: id,
      articleTitle: text,
      score: { type: new GraphQLNonNull(GraphQLFloat) },
      reasons: {
        type: new GraphQLNonNull(
          new GraphQLObjectType({
            name: 'FactCheckMatchReasons',
            fields: { terms: names, numbers: names, names, differences: listOf(difference) },
          }),
        ),
      },
    },
  })
  return {
    claimMatches: {
      ...listOf(match),
      args: { articleId: id, passageKey: given, first: { type: GraphQLInt } },
      resolve: (
        _: unknown,
        args: { articleId: string; passageKey: string; first?: number | null },
        { req }: { req: PayloadRequest },
      ) => claimMatches(req, args),
    },
    impact: {
      ...listOf(entry),
      args: { claimId: id },
      resolve: (_: unknown, { claimId }: { claimId: string }, { req }: { req: PayloadRequest }) =>
        presentImpact(req, claimId),
    },
  }
}
