import { performance } from 'node:perf_hooks'
import { percentile } from './numbers.mjs'

export const atOnce = 4

const create = `mutation ($data: mutationArticleInput!) { createArticle(data: $data, draft: true) { id } }`
const request = `mutation ($id: ID!) { requestFactCheck(articleId: $id) { article { factCheckStatus } } }`
const passages = `query ($id: ID!) { factCheck(articleId: $id) { passages { key } } }`
const check = `mutation ($id: ID!, $passages: [String!]!) {
  markNoCheckNeeded(articleId: $id, passages: $passages) { article { id } }
  submitRound(articleId: $id) { article { factCheckStatus } }
}`
const approve = `mutation ($id: ID!) { approveFactCheck(articleId: $id) { article { factCheckStatus } } }`
const publish = `mutation ($id: ID!) { publishArticle(articleId: $id) { article { _status } } }`

let written = 0

const story = () => {
  written++
  return {
    headline: `Measured story ${written} of a long day`,
    standfirst: 'The council released the money, and the work begins when the gales are over.',
    language: 'en',
    section: 'politics',
    body: Array.from({ length: 10 }, (_, index) => ({
      children: [
        {
          text: `The plan sets aside ${written + index} million crowns for the work. The four members who voted against it said the calendar left no room for delays. Work is expected to take ${index + 3} months.`,
        },
      ],
    })),
  }
}

/**
 * For some seconds, several desks at once take stories from nothing to their readers: the reporter creates one and asks
 * for a check, the checker reads it, marks its passages and submits, the reviewer approves, the editor publishes. Counted
 * and timed is every mutation.
 */
export const measureWrites = async (server, tokens, seconds) => {
  const times = []
  const until = performance.now() + seconds * 1000
  const ask = async (who, query, variables) => {
    const text = await server.post(
      '/api/graphql',
      { query, variables },
      { Authorization: `JWT ${tokens[who]}` },
    )
    const { data, errors } = JSON.parse(text)
    if (errors) throw new Error(`A write was refused: ${JSON.stringify(errors).slice(0, 500)}`)
    return data
  }
  const mutate = async (...asked) => {
    const begun = performance.now()
    const data = await ask(...asked)
    times.push(performance.now() - begun)
    return data
  }
  const desk = async () => {
    while (performance.now() < until) {
      const { id } = (await mutate('reporter', create, { data: story() })).createArticle
      await mutate('reporter', request, { id })
      const { factCheck } = await ask('checker', passages, { id })
      await mutate('checker', check, { id, passages: factCheck.passages.map(({ key }) => key) })
      await mutate('reviewer', approve, { id })
      const { article } = (await mutate('editor', publish, { id })).publishArticle
      if (article._status !== 'published') throw new Error(`Not published: ${id}.`)
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: atOnce }, desk))
  const took = (performance.now() - begun) / 1000
  return {
    perSecond: times.length / took,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  }
}
