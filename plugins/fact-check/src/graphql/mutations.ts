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
  const { GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphql
  const types: Record<ArgumentType, object> = {
    'ID!': new GraphQLNonNull(GraphQLID),
    String: GraphQLString,
    'String!': new GraphQLNonNull(GraphQLString),
    'DateTime!': new GraphQLNonNull(dateTime(context)),
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
            state: { type: new GraphQLNonNull(GraphQLString) },
            round: { type: new GraphQLNonNull(GraphQLInt) },
          },
        }),
      },
    },
  })
  return Object.fromEntries(
    allCommands.map((command) => [
      command.name,
      {
        type: answer,
        args: Object.fromEntries(
          Object.entries(command.args).map(([name, type]) => [name, { type: types[type] }]),
        ),
        resolve: (_: unknown, args: unknown, { req }: { req: PayloadRequest }) =>
          runCommand(command, req, args),
      },
    ]),
  )
}
