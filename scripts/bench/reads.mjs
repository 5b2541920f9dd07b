import { load } from './load.mjs'
import { rowOf, spreadOf } from './table.mjs'
import { atOnce } from './writes.mjs'

/** What is measured in turn: by name, what one round of it does. */
export const readsOf = ({ server, floor, requests }) => {
  const reads = (url, list, isNew) => (seconds) => load(url, list, { seconds, isNew })
  const from = (path) => (request) => ({ ...request, path })
  return {
    article: reads(server.url, requests.article),
    articleAnew: reads(server.url, requests.article, true),
    articlePayload: reads(server.url, requests.payloadArticle),
    articleFloor: reads(floor.url, requests.article.map(from('/article'))),
    front: reads(server.url, requests.front),
    frontAnew: reads(server.url, requests.front, true),
    frontPayload: reads(server.url, requests.payloadFront),
    frontFloor: reads(floor.url, requests.front.map(from('/front'))),
  }
}

/** Everything measured a second, with how far its rounds lay apart. */
export const rowsOf = (rounds) => {
  const article = { floor: rounds.articleFloor, payload: rounds.articlePayload }
  const front = { floor: rounds.frontFloor, payload: rounds.frontPayload }
  const list = [
    ['/graphql, an article by its slug', rounds.article, article],
    ['/graphql, an article nobody asked for since the last change', rounds.articleAnew, article],
    ['/api/graphql (Payload, as an editor), the same article', rounds.articlePayload, article],
    ['bare Express, the same bytes', rounds.articleFloor, article],
    ['/graphql, a front page of 20', rounds.front, front],
    ['/graphql, a front page nobody asked for since the last change', rounds.frontAnew, front],
    ['/api/graphql (Payload, as an editor), the same front page', rounds.frontPayload, front],
    ['bare Express, the same bytes of a front page', rounds.frontFloor, front],
    [`create, request, approve, publish: mutations, ${atOnce} desks at once`, rounds.writes],
  ]
  return list.map(([name, measured, compared]) => ({
    row: rowOf(name, measured, compared),
    spread: spreadOf(measured),
  }))
}

/** Both sides of a comparison have to answer with as many articles: an empty answer is quick. */
export const checkAnswers = async (server, requests) => {
  const articlesIn = async ([{ path, body, headers }]) =>
    (await server.post(path, JSON.parse(body), headers)).split('"slug":').length - 1
  for (const [ours, theirs] of [
    [requests.article, requests.payloadArticle],
    [requests.front, requests.payloadFront],
  ]) {
    const counts = [await articlesIn(ours), await articlesIn(theirs)]
    if (counts[0] === 0 || counts[0] !== counts[1])
      throw new Error(`${ours[0].path} and ${theirs[0].path} answer differently: ${counts}.`)
  }
}
