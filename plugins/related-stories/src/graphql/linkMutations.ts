import type { GraphQLFieldConfigArgumentMap, GraphQLOutputType } from 'graphql'
import type { Config, PayloadRequest } from 'payload'
import { commands, type Answer, type Argument } from '../commands/index.ts'
import type { ResolvedOptions } from '../options.ts'

type Extension = NonNullable<NonNullable<Config['graphQL']>['mutations']>

/** The commands as mutations, beside whatever the project has. The graphql module is the one Payload hands in. */
export const linkMutations =
  (options: ResolvedOptions, incoming: Extension | undefined): Extension =>
  (graphQL, context) => {
    const { GraphQLBoolean, GraphQLID, GraphQLList } = graphQL
    const { GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphQL
    const ids = new GraphQLList(new GraphQLNonNull(GraphQLID))
    const types: Record<Argument, GraphQLFieldConfigArgumentMap[string]['type']> = {
      'ID!': new GraphQLNonNull(GraphQLID),
      ID: GraphQLID,
      '[ID!]!': new GraphQLNonNull(ids),
      '[ID!]': ids,
      'String!': new GraphQLNonNull(GraphQLString),
      String: GraphQLString,
      Boolean: GraphQLBoolean,
    }
    const id = { type: new GraphQLNonNull(GraphQLID) }
    const word = { type: new GraphQLNonNull(GraphQLString) }
    const text = { type: GraphQLString }
    const link = new GraphQLObjectType({
      name: 'RelatedStoryLink',
      fields: { id, state: word, type: word },
    })
    const outcome = new GraphQLObjectType({
      name: 'RelatedStoryLinkOutcome',
      fields: { id, state: text, type: text, code: text, message: text },
    })
    const answers: Record<Answer, GraphQLOutputType> = {
      link: new GraphQLObjectType({
        name: 'RelatedStoryCommandResult',
        fields: { link: { type: new GraphQLNonNull(link) } },
      }),
      links: new GraphQLObjectType({
        name: 'RelatedStoryLinksResult',
        fields: {
          links: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(outcome))) },
        },
      }),
      weights: new GraphQLObjectType({
        name: 'RelatedStoryWeightsResult',
        fields: { since: word },
      }),
    }
    const ours = Object.entries(commands).map(([name, command]) => [
      name,
      {
        type: answers[command.answers],
        args: Object.fromEntries(
          Object.entries(command.args).map(([arg, type]) => [arg, { type: types[type] }]),
        ),
        resolve: (_: unknown, input: unknown, { req }: { req: PayloadRequest }) =>
          command.run({ req, options }, input),
      },
    ])
    return { ...incoming?.(graphQL, context), ...Object.fromEntries(ours) }
  }
