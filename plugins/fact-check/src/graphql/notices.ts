import type { PayloadRequest } from 'payload'
import { myNotices } from '../notices/myNotices.ts'
import { seeNotices } from '../notices/seeNotices.ts'
import type { GraphQL } from './mutations.ts'

type Resolved = { req: PayloadRequest }

/** `myNotices(first, unseenOnly)`: what the person logged in was told. */
export const noticeQueries = (graphql: GraphQL): Record<string, object> => {
  const { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull } = graphql
  const { GraphQLObjectType, GraphQLString } = graphql
  const text = { type: GraphQLString }
  const given = { type: new GraphQLNonNull(GraphQLString) }
  const id = { type: new GraphQLNonNull(GraphQLID) }
  const notice = new GraphQLObjectType({
    name: 'FactCheckNotice',
    fields: {
      id,
      kind: given,
      message: given,
      article: {
        type: new GraphQLObjectType({
          name: 'FactCheckNoticeArticle',
          fields: { id, title: given },
        }),
      },
      by: {
        type: new GraphQLObjectType({ name: 'FactCheckNoticePerson', fields: { id, name: given } }),
      },
      passageKey: text,
      claimId: { type: GraphQLID },
      commentId: { type: GraphQLID },
      at: given,
      seenAt: text,
    },
  })
  return {
    myNotices: {
      type: new GraphQLNonNull(
        new GraphQLObjectType({
          name: 'FactCheckNotices',
          fields: {
            unseen: { type: new GraphQLNonNull(GraphQLInt) },
            notices: {
              type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(notice))),
            },
          },
        }),
      ),
      args: { first: { type: GraphQLInt }, unseenOnly: { type: GraphQLBoolean } },
      resolve: (_: unknown, args: unknown, { req }: Resolved) => myNotices(req, args),
    },
  }
}

/** `seeNotices(noticeIds)`: beside the commands, since it is about no article. */
export const noticeMutations = (graphql: GraphQL): Record<string, object> => {
  const { GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType } = graphql
  return {
    seeNotices: {
      type: new GraphQLNonNull(
        new GraphQLObjectType({
          name: 'FactCheckNoticesSeen',
          fields: { unseen: { type: new GraphQLNonNull(GraphQLInt) } },
        }),
      ),
      args: {
        noticeIds: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))),
        },
      },
      resolve: (_: unknown, args: unknown, { req }: Resolved) => seeNotices(req, args),
    },
  }
}
