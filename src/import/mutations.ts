import type * as GraphQLModule from 'graphql'
import type { GraphQLFieldConfig } from 'graphql'
import type { PayloadRequest } from 'payload'
import { decideInference } from './decideInference.ts'
import { importText } from './importArticle.ts'
import { parseDecision, parseId, parseImport } from './input.ts'
import { permitted } from './permitted.ts'

type Context = { req: PayloadRequest }
type Mutations = Record<string, GraphQLFieldConfig<unknown, Context>>

/**
 * importArticle and decideInference on /api/graphql. `GraphQL` is the module the schema is built with: Payload
 * passes it, a second copy would make types nobody knows.
 */
export const importMutations = (GraphQL: typeof GraphQLModule): Mutations => {
  const { GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } = GraphQL
  const text = { type: new GraphQLNonNull(GraphQLString) }
  return {
    importArticle: {
      type: new GraphQLObjectType({
        name: 'ImportedArticle',
        fields: {
          status: { type: new GraphQLNonNull(GraphQLString) },
          id: { type: new GraphQLNonNull(GraphQLID) },
          slug: { type: GraphQLString },
          quotes: { type: GraphQLInt },
        },
      }),
      args: { text, language: { type: GraphQLString } },
      resolve: async (_, args, { req }) => {
        const user = permitted(req.user)
        const input = parseImport(args)
        const { status, article, quotes } = await importText(req.payload, {
          text: input.text,
          language: input.language ?? null,
          user,
          req,
        })
        return { status, id: article.id, slug: article.slug ?? null, quotes }
      },
    },
    decideInference: {
      type: new GraphQLObjectType({
        name: 'DecidedInference',
        fields: {
          article: {
            type: new GraphQLObjectType({
              name: 'DecidedInferenceArticle',
              fields: { id: { type: new GraphQLNonNull(GraphQLID) } },
            }),
          },
          open: { type: GraphQLInt },
        },
      }),
      args: {
        articleId: { type: new GraphQLNonNull(GraphQLID) },
        inferenceId: { type: new GraphQLNonNull(GraphQLID) },
        decision: text,
        name: { type: GraphQLString },
        recordId: { type: GraphQLID },
      },
      resolve: async (_, { articleId, ...decision }, { req }) => {
        const user = permitted(req.user)
        const { article, open } = await decideInference(req.payload, {
          ...parseDecision(decision),
          articleId: parseId(articleId),
          user,
          req,
        })
        return { article: { id: article.id }, open }
      },
    },
  }
}
