import type { GraphQLExtension, PayloadRequest } from 'payload'
import type { ArgumentType } from '../commands/Command.ts'
import { runCommand } from '../commands/runCommand.ts'
import { allCommands } from '../commands/table.ts'
import { dateTime } from './dateTime.ts'

/** The graphql module Payload itself uses; another copy of it would not fit its schema. */
export type GraphQL = Parameters<GraphQLExtension>[0]

/** The verbs of the plugin as mutations, all of one answer. */
export const mutationsOf = (
  graphql: GraphQL,
  context: Parameters<GraphQLExtension>[1],
): Record<string, object> => {
  const { GraphQLBoolean, GraphQLID, GraphQLInputObjectType, GraphQLInt, GraphQLList } = graphql
  const { GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphql
  const optionalEvidence = new GraphQLInputObjectType({
    name: 'FactCheckEvidence',
    fields: {
      source: { type: GraphQLString },
      url: { type: GraphQLString },
      excerpt: { type: GraphQLString },
      note: { type: GraphQLString },
      supports: { type: GraphQLBoolean },
    },
  })
  const evidence = new GraphQLNonNull(optionalEvidence)
  const given = { type: new GraphQLNonNull(GraphQLString) }
  const count = { type: new GraphQLNonNull(GraphQLInt) }
  const types: Record<ArgumentType, object> = {
    ID: GraphQLID,
    'ID!': new GraphQLNonNull(GraphQLID),
    'Int!': new GraphQLNonNull(GraphQLInt),
    Boolean: GraphQLBoolean,
    String: GraphQLString,
    'String!': new GraphQLNonNull(GraphQLString),
    '[String!]!': new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))),
    DateTime: dateTime(context),
    '[ID!]': new GraphQLList(new GraphQLNonNull(GraphQLID)),
    'DateTime!': new GraphQLNonNull(dateTime(context)),
    FactCheckEvidence: optionalEvidence,
    'FactCheckEvidence!': evidence,
    '[FactCheckEvidence!]': new GraphQLList(evidence),
  }
  const answer = new GraphQLObjectType({
    name: 'FactCheckAnswer',
    fields: {
      article: {
        type: new GraphQLObjectType({
          name: 'FactCheckedArticle',
          fields: {
            id: { type: new GraphQLNonNull(GraphQLID) },
            _status: { type: new GraphQLNonNull(GraphQLString) },
            factCheckStatus: { type: new GraphQLNonNull(GraphQLString) },
          },
        }),
      },
      factCheck: {
        type: new GraphQLObjectType({
          name: 'FactCheckRound',
          fields: {
            id: { type: new GraphQLNonNull(GraphQLID) },
            state: given,
            round: count,
            revision: count,
            coverage: {
              type: new GraphQLNonNull(
                new GraphQLObjectType({
                  name: 'FactCheckCoverage',
                  fields: { total: count, settled: count },
                }),
              ),
            },
          },
        }),
      },
      claim: {
        type: new GraphQLObjectType({
          name: 'FactCheckedClaim',
          fields: {
            id: { type: new GraphQLNonNull(GraphQLID) },
            kind: given,
            outcome: given,
            state: given,
          },
        }),
      },
      impact: {
        type: new GraphQLList(
          new GraphQLNonNull(
            new GraphQLObjectType({
              name: 'FactCheckTouched',
              fields: {
                articleId: { type: new GraphQLNonNull(GraphQLID) },
                claimId: { type: new GraphQLNonNull(GraphQLID) },
              },
            }),
          ),
        ),
      },
    },
  })
  return Object.fromEntries(
    allCommands
      .filter(({ takesFile }) => !takesFile)
      .map((command) => [
        command.name,
        {
          type: answer,
          args: {
            ...Object.fromEntries(
              Object.entries(command.args).map(([name, type]) => [name, { type: types[type] }]),
            ),
            revision: { type: GraphQLInt },
          },
          resolve: (_: unknown, args: unknown, { req }: { req: PayloadRequest }) =>
            runCommand(command, req, args),
        },
      ]),
  )
}
