#!/usr/bin/env node
// npm run bench [-- --json]: measures a production build on a generated archive, everything in turn and several times.
// npm run bench:mongo does the same on the server TEST_MONGODB_URL names, in a database of its own.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { Command, InvalidArgumentError } from 'commander'
import { load } from './bench/load.mjs'
import { addArticles, newPlace, startFloor, startServer } from './bench/newsroom.mjs'
import { median, rounded } from './bench/numbers.mjs'
import { measureScreens } from './bench/screens.mjs'
import { requestsFor, slugsOf } from './bench/shapes.mjs'
import { otherRow, rowOf, spreadOf, tableOf } from './bench/table.mjs'
import { atOnce, measureWrites } from './bench/writes.mjs'
import { checkNode, root } from './setup.mjs'

const slugCount = 200
const memoryRequests = 10_000
const starts = 3

const wholeNumber = (value) => {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('A whole number from 1.')
}

const options = new Command('bench')
  .description('Measure what readers and the desk wait for.')
  .option('--json', 'print rows as JSON, and nothing else')
  .option('--articles <count>', 'articles for the requests', wholeNumber, 2000)
  .option('--screen-articles <count>', 'articles for the screens', wholeNumber, 10_000)
  .option('--seconds <seconds>', 'how long each row is measured a round', wholeNumber, 4)
  .option('--rounds <count>', 'how often', wholeNumber, 3)
  .option('--no-browser', 'leave the screens out')
  .option('--mongo', 'on the MongoDB server of TEST_MONGODB_URL')
  .parse()
  .opts()

const say = (text) => process.stderr.write(`${text}\n`)

/** Its messages are no rows: they go to standard error. */
const build = () => {
  const script = "import('./scripts/build.mjs').then(({ build }) => build())"
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** What is measured in turn: by name, what one round of it does. */
const readsOf = ({ server, floor, requests }) => {
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

const rowsOf = (rounds) => {
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
const checkAnswers = async (server, requests) => {
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

const measureStarts = async (place) => {
  const times = []
  for (let turn = 0; turn < starts; turn++) {
    const server = await startServer(place)
    times.push(server.bootMilliseconds)
    await server.stop()
  }
  return times
}

const run = async () => {
  checkNode()
  const mongo = options.mongo ? process.env.TEST_MONGODB_URL : undefined
  if (options.mongo && !mongo)
    throw new Error(
      'Set TEST_MONGODB_URL to measure on MongoDB, as in mongodb://127.0.0.1:27017/?replicaSet=rs0.',
    )
  build()
  const begun = performance.now()
  const place = await newPlace(mongo)
  const running = []
  try {
    say(`Making ${options.articles} articles …`)
    await addArticles(place, String(options.articles), '1')
    const boots = await measureStarts(place)
    const server = await startServer(place)
    running.push(server)
    const tokens = {}
    for (const who of ['reporter', 'reviewer', 'editor']) tokens[who] = await server.logIn(who)
    const published = await slugsOf(server.ask, slugCount)
    const requests = requestsFor(published, tokens.editor)
    await checkAnswers(server, requests)
    const bytes = []
    for (const { path, body } of requests.article)
      bytes.push(await server.post(path, JSON.parse(body)))
    const [first] = requests.front
    const frontBytes = await server.post(first.path, JSON.parse(first.body))
    const floor = await startFloor({ article: bytes, front: frontBytes })
    running.push(floor)

    const reads = readsOf({ server, floor, requests })
    const writes = (seconds) => measureWrites(server, tokens, seconds)
    const turns = { ...reads, writes }
    const rounds = Object.fromEntries(Object.keys(turns).map((name) => [name, []]))
    for (const warmUp of Object.values(reads)) await warmUp(1)
    for (let round = 1; round <= options.rounds; round++) {
      say(`Round ${round} of ${options.rounds} …`)
      for (const [name, turn] of Object.entries(turns))
        rounds[name].push(await turn(options.seconds))
    }
    await load(server.url, requests.article, { amount: memoryRequests, isNew: true })
    const megabytes = await server.megabytes()
    const rows = rowsOf(rounds)
    const others = [
      otherRow('start to first answer', { milliseconds: median(boots) }),
      otherRow(`memory (RSS) after ${memoryRequests} requests and all the above`, { megabytes }),
    ]
    if (options.browser) {
      const more = options.screenArticles - options.articles
      if (more > 0) {
        say(`Making ${more} more articles …`)
        await addArticles(place, String(more), '2')
      }
      say('Opening screens …')
      const { id } = JSON.parse(
        await server.post(
          '/api/graphql',
          {
            query:
              '{ Articles(limit: 1, sort: "-createdAt", where: { quotes: { exists: true } }) { docs { id } } }',
          },
          { Authorization: `JWT ${tokens.editor}` },
        ),
      ).data.Articles.docs[0]
      const { list, edit } = await measureScreens(server.url, id, 5)
      const size = Math.max(options.screenArticles, options.articles)
      const screen = (name, { milliseconds, first }) =>
        otherRow(`${name} can be worked with, in an archive of ${size}`, {
          milliseconds,
          firstMilliseconds: first,
        })
      others.push(screen('the list of articles', list), screen('an article’s edit view', edit))
    }
    say(`Measured in ${rounded((performance.now() - begun) / 1000, 0)} seconds.`)
    if (options.json)
      console.log(JSON.stringify({ rows: [...rows.map(({ row }) => row), ...others] }))
    else console.log(tableOf([...rows.map(({ row, spread }) => ({ ...row, spread })), ...others]))
  } finally {
    for (const one of running.reverse()) await one.stop()
    await place.remove()
  }
}

// Children are killed on the way out.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

await run().catch((error) => {
  say(`Not measured: ${error.message}`)
  process.exitCode = 1
})
