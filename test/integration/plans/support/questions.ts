import { runDueSchedules } from '@galley/payload-fact-check'
import { createChangeFeed } from '../../../../src/changes/createChangeFeed.ts'
import type { startPublicReading } from '../../delivery/startPublicReading.ts'

type Reading = Awaited<ReturnType<typeof startPublicReading>>
type Question = [name: string, ask: () => Promise<unknown>]

const whole = `id slug language headline standfirst bodyHtml publishedAt authors { name } topics { name }
  quotes { text speaker { name } source { name } } sources { name } leadMedia { url }
  factCheck { status approvedAt } related { type label article { slug headline } }`

type Page = {
  data: {
    articles: {
      nodes: { id: string; slug: string; language: string }[]
      pageInfo: { endCursor: string }
    }
  }
}

/** What readers ask, of an archive that holds something of all of it. */
export const publicQuestions = async ({ ask, rest, payload }: Reading): Promise<Question[]> => {
  const read = async (query: string) => {
    const answer = await ask(query)
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    return answer
  }
  const page = (await read(
    '{ articles(first: 20) { nodes { id slug language } pageInfo { endCursor } } }',
  )) as unknown as Page
  const { nodes, pageInfo } = page.data.articles
  const [{ id, slug, language } = { id: '', slug: '', language: '' }] = nodes
  const { docs } = await payload.find({ collection: 'media', limit: 1, depth: 0 })
  const list = (args: string) => () => read(`{ articles(${args}) { nodes { ${whole} } } }`)
  return [
    ['an article by its slug', () => read(`{ article(slug: "${slug}") { ${whole} } }`)],
    [
      'an article by slug and language',
      () => read(`{ article(slug: "${slug}", language: "${language}") { ${whole} } }`),
    ],
    ['the front page', list('first: 20')],
    ['a later page', list(`first: 20, after: "${pageInfo.endCursor}"`)],
    ['a front page in one language', list('first: 20, language: "tr"')],
    ['a section', list('first: 20, section: "politics"')],
    ['a section in one language', list('first: 20, section: "politics", language: "en"')],
    ['a topic', list('first: 20, topic: "medtop:11000000"')],
    ['an article over REST', () => rest('GET', `/articles/${id}`)],
    ['a picture', () => rest('GET', `/media/file/${docs[0]?.filename}`)],
  ]
}

/** What the desk's screens and the machinery ask all day. */
export const deskQuestions = async ({ rest, payload }: Reading): Promise<Question[]> => {
  const as = 'editor'
  const { docs } = await payload.find({ collection: 'articles', limit: 1, depth: 0, draft: true })
  const id = String(docs[0]?.id)
  const feed = await createChangeFeed(payload)
  await feed.stop()
  return [
    ['the list of articles', () => rest('GET', '/articles?draft=true&limit=10&depth=0', { as })],
    [
      'the list of what is in check',
      () => rest('GET', '/articles?draft=true&where[factCheckStatus][equals]=in-check', { as }),
    ],
    [
      'open checks',
      () => rest('GET', '/fact-checks?where[state][equals]=requested&depth=0', { as }),
    ],
    ['the trail, newest first', () => rest('GET', '/desk-events?limit=10&depth=0', { as })],
    [
      'the trail of an article',
      () => rest('GET', `/desk-events?where[article][equals]=${id}`, { as }),
    ],
    ['where a check stands', () => rest('GET', `/fact-check/state/${id}`, { as })],
    ['the review queue', () => rest('GET', '/fact-check/queue?show=all', { as })],
    ['whose turn it is', () => rest('GET', '/fact-check/queue', { as: 'chief' })],
    ['what a checker may take', () => rest('GET', '/fact-check/queue', { as: 'checker' })],
    ['the links of an article', () => rest('GET', `/related-stories/of/${id}`, { as })],
    [
      'suggested links',
      () => rest('GET', '/story-links?where[state][equals]=suggested&depth=0', { as }),
    ],
    ['the link desk', () => rest('GET', '/related-stories/desk', { as })],
    ['old stories on it', () => rest('GET', '/related-stories/desk?tab=older', { as })],
    ['warnings on it', () => rest('GET', '/related-stories/desk?tab=news', { as })],
    ['what was learned of links', () => rest('GET', '/related-stories/weights', { as })],
    ['what is due', () => runDueSchedules(payload, new Date(0))],
    ['what others changed', () => feed.look()],
  ]
}
