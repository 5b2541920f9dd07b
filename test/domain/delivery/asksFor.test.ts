import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql'
import { asksFor } from '../../../src/delivery/asksFor.ts'
import { typeDefs } from '../../../src/delivery/typeDefs.ts'

const names = new Set(['bodyText', 'body'])

/** What is answered to a query that really runs against the public schema. */
const asked = async (query: string): Promise<boolean | undefined> => {
  let answer: boolean | undefined
  const articles = (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    answer = asksFor(info, names)
    return null
  }
  const { errors } = await graphql({
    schema: buildSchema(typeDefs),
    source: query,
    rootValue: { articles },
  })
  if (errors) throw new Error(errors.join())
  return answer
}

describe('whether a query asks for a field', () => {
  it.each([
    ['at once', '{ articles { nodes { bodyText } } }'],
    ['further down', '{ articles { edges { node { slug bodyText } } } }'],
    ['by another name', '{ articles { nodes { text: bodyText } } }'],
    ['in an inline fragment', '{ articles { nodes { ... on Article { body } } } }'],
    [
      'in a fragment within a fragment',
      '{ articles { ...page } } fragment page on ArticleConnection { nodes { ...text } } fragment text on Article { bodyText }',
    ],
    ['for the second of two', '{ articles { nodes { slug } } articles { nodes { bodyText } } }'],
    [
      'if a variable says so',
      'query ($no: Boolean = false) { articles { nodes { bodyText @include(if: $no) } } }',
    ],
  ])('finds it: %s', async (_, query) => {
    expect(await asked(query)).toBe(true)
  })

  it.each([
    ['nothing of it', '{ articles { nodes { slug factCheck { status } } } }'],
    ['another form', '{ articles { nodes { bodyHtml } } }'],
    ['only as a name for something else', '{ articles { nodes { bodyText: slug } } }'],
    ['beside it, not below it', '{ articles { nodes { slug } } article(slug: "a") { bodyText } }'],
  ])('does not: %s', async (_, query) => {
    expect(await asked(query)).toBe(false)
  })
})
