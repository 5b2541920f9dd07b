#!/usr/bin/env node
// npm run bench [-- --json]: measures a production build on a generated archive, everything in turn and several times.
// npm run bench:mongo does the same on the server TEST_MONGODB_URL names, in a database of its own.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { Command, InvalidArgumentError } from 'commander'
import { makeCheckedArticle } from './bench/checkedArticle.mjs'
import { load } from './bench/load.mjs'
import { addArticles, newPlace, startFloor, startServer } from './bench/newsroom.mjs'
import { median, rounded } from './bench/numbers.mjs'
import { checkAnswers, readsOf, rowsOf } from './bench/reads.mjs'
import { measureScreens } from './bench/screens.mjs'
import { requestsFor, slugsOf } from './bench/shapes.mjs'
import { otherRow, tableOf } from './bench/table.mjs'
import { measureWrites } from './bench/writes.mjs'
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

const measureStarts = async (place) => {
  const times = []
  for (let turn = 0; turn < starts; turn++) {
    const server = await startServer(place)
    times.push(server.bootMilliseconds)
    await server.stop()
  }
  return times
}

/** A server with all that is asked of it, and beside it the floor that sends the same bytes. */
const prepare = async (place, running) => {
  const server = await startServer(place)
  running.push(server)
  const tokens = {}
  for (const who of ['reporter', 'checker', 'reviewer', 'editor'])
    tokens[who] = await server.logIn(who)
  const published = await slugsOf(server.ask, slugCount)
  const requests = requestsFor(published, tokens.editor)
  await checkAnswers(server, requests)
  const answerTo = ({ path, body }) => server.post(path, JSON.parse(body))
  const article = []
  for (const request of requests.article) article.push(await answerTo(request))
  const floor = await startFloor({ article, front: await answerTo(requests.front[0]) })
  running.push(floor)
  return { server, floor, requests, tokens }
}

/** A B C, A B C, A B C: what slows the machine down for a while slows all of them down. */
const measureInTurn = async (prepared) => {
  const { server, tokens } = prepared
  const reads = readsOf(prepared)
  const turns = { ...reads, writes: (seconds) => measureWrites(server, tokens, seconds) }
  const rounds = Object.fromEntries(Object.keys(turns).map((name) => [name, []]))
  for (const warmUp of Object.values(reads)) await warmUp(1)
  for (let round = 1; round <= options.rounds; round++) {
    say(`Round ${round} of ${options.rounds} …`)
    for (const [name, turn] of Object.entries(turns)) rounds[name].push(await turn(options.seconds))
  }
  return rowsOf(rounds)
}

const measureMemory = async ({ server, requests }) => {
  await load(server.url, requests.article, { amount: memoryRequests, isNew: true })
  const name = `memory (RSS) after ${memoryRequests} requests and all the above`
  return otherRow(name, { megabytes: await server.megabytes() })
}

const screenRows = async (place, { server, tokens }) => {
  const more = options.screenArticles - options.articles
  if (more > 0) {
    say(`Making ${more} more articles …`)
    await addArticles(place, String(more), '2')
  }
  say('Opening screens …')
  const query =
    '{ Articles(limit: 1, sort: "-createdAt", where: { quotes: { exists: true } }) { docs { id } } }'
  const as = { Authorization: `JWT ${tokens.editor}` }
  const { data } = JSON.parse(await server.post('/api/graphql', { query }, as))
  const checked = await makeCheckedArticle(server, tokens)
  const { list, edit, check, key } = await measureScreens(
    server.url,
    data.Articles.docs[0].id,
    checked,
    5,
  )
  const size = Math.max(options.screenArticles, options.articles)
  const screen = (name, { milliseconds, first }) =>
    otherRow(`${name} can be worked with, in an archive of ${size}`, {
      milliseconds,
      firstMilliseconds: first,
    })
  return [
    screen('the list of articles', list),
    screen('an article’s edit view', edit),
    screen('the check of 1,200 words with 80 claims', check),
    otherRow('a key in that check, the longest of 20', { milliseconds: key.milliseconds }),
  ]
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
    const prepared = await prepare(place, running)
    const rows = await measureInTurn(prepared)
    const others = [
      otherRow('start to first answer', { milliseconds: median(boots) }),
      await measureMemory(prepared),
      ...(options.browser ? await screenRows(place, prepared) : []),
    ]
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
