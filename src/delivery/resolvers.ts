import { GraphQLScalarType, type GraphQLResolveInfo } from 'graphql'
import { asksFor } from './asksFor.ts'
import { encodeCursor } from './cursor.ts'
import { findArticle, findArticles } from './findArticles.ts'
import { parseManyArticles, parseOneArticle, parseRelated, parseThread } from './input.ts'
import { linkAddresses } from './linkAddresses.ts'
import { loadThread } from './loadThread.ts'
import { presentArticle, type PublicArticle } from './present/presentArticle.ts'
import { presentFactCheck } from './present/presentFactCheck.ts'
import type { Reading } from './reading.ts'

const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => new Date(value as string).toISOString(),
})

const bodies = new Set(['body', 'bodyHtml', 'bodyText'])

export const resolvers = {
  DateTime,
  Query: {
    article: async (_: unknown, args: unknown, { payload }: Reading, info: GraphQLResolveInfo) => {
      const row = await findArticle(payload, parseOneArticle(args), { body: asksFor(info, bodies) })
      return row ? presentArticle(row, await linkAddresses(payload, [row])) : null
    },
    articles: async (_: unknown, args: unknown, { payload }: Reading, info: GraphQLResolveInfo) => {
      const { rows, hasNextPage } = await findArticles(payload, parseManyArticles(args), {
        body: asksFor(info, bodies),
      })
      const hrefOf = await linkAddresses(payload, rows)
      const edges = rows.map((row) => ({
        cursor: encodeCursor({ publishedAt: row.publishedAt ?? '', id: row.id }),
        node: presentArticle(row, hrefOf),
      }))
      const endCursor = edges.at(-1)?.cursor ?? null
      return { edges, nodes: edges.map(({ node }) => node), pageInfo: { hasNextPage, endCursor } }
    },
    thread: (_: unknown, args: unknown, { payload }: Reading) =>
      loadThread(payload, parseThread(args).article),
  },
  Article: {
    factCheck: (article: PublicArticle) => article,
    claimReviews: (article: PublicArticle, _: unknown, { claimReviews }: Reading) =>
      claimReviews(article.id),
    related: async (article: PublicArticle, args: unknown, { related }: Reading) => {
      const { type, first } = parseRelated(args)
      const all = await related(article)
      return all.filter((link) => type === undefined || link.type === type).slice(0, first)
    },
  },
  FactCheckSummary: {
    status: ({ factCheckStatus }: PublicArticle) => factCheckStatus,
    // Rounds are looked up only for who asks when: a front page seldom does.
    approvedAt: async (article: PublicArticle, _: unknown, { approvals }: Reading) =>
      presentFactCheck(article, await approvals(article.id)).approvedAt,
  },
}
