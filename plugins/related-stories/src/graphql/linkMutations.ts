import type { GraphQLFieldConfigArgumentMap } from 'graphql'
import type { Config, PayloadRequest } from 'payload'
import { commands, type Argument } from '../commands/index.ts'
import type { ResolvedOptions } from '../options.ts'

type Extension = NonNullable<NonNullable<Config['graphQL']>['mutations']>

/** The commands as mutations, beside whatever the project has. The graphql module is the one Payload hands in. */
export const linkMutations =
  (options: ResolvedOptions, incoming: Extension | undefined): Extension =>
  (graphQL, context) => {
    const { GraphQLID, GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphQL
    const types: Record<Argument, GraphQLFieldConfigArgumentMap[string]['type']> = {
      'ID!': new GraphQLNonNull(GraphQLID),
      'String!': new GraphQLNonNull(GraphQLString),
      String: GraphQLString,
    }
    const link = new GraphQLObjectType({
      name: 'RelatedStoryLink',
      fields: {
        id: { type: new GraphQLNonNull(GraphQLID) },
        state: { type: new GraphQLNonNull(GraphQLString) },
        type: { type: new GraphQLNonNull(GraphQLString) },
      },
    })
    const answer = new GraphQLObjectType({
      name: 'RelatedStoryCommandResult',
      fields: { link: { type: new GraphQLNonNull(link) } },
    })
    const ours = Object.entries(commands).map(([name, { run, args }]) => [
      name,
      {
        type: answer,
        args: Object.fromEntries(
          Object.entries(args).map(([arg, type]) => [arg, { type: types[type] }]),
        ),
        resolve: (_: unknown, input: unknown, { req }: { req: PayloadRequest }) =>
          run({ req, options }, input),
      },
    ])
    return { ...incoming?.(graphQL, context), ...Object.fromEntries(ours) }
  }
