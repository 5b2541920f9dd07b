#!/usr/bin/env node
// npm run bench:related [-- --json]: archives of several sizes are made, taken into the index and asked for related stories.
// On TEST_MONGODB_URL with --mongo, in a database of its own.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Command, InvalidArgumentError } from 'commander'
import { addArticles, newPlace } from './bench/newsroom.mjs'
import { checkNode, root } from './setup.mjs'

const sizes = (text) => {
  const given = text.split(',').map(Number)
  if (given.every((size) => Number.isInteger(size) && size > 0)) return given
  throw new InvalidArgumentError('Whole numbers from 1, with commas between them.')
}

const options = new Command('bench:related')
  .description('Measure how fast stories are indexed, and related ones suggested.')
  .option('--json', 'print {"rows":[…]}, and nothing else, on standard output')
  .option('--articles <sizes>', 'sizes of the archive', sizes, [1000, 10_000, 100_000])
  .option('--stories <count>', 'how many stories are asked for', Number, 200)
  .option('--mongo', 'on the MongoDB server of TEST_MONGODB_URL')
  .parse()
  .opts()

const say = (text) => process.stderr.write(`${text}\n`)

/** One newsroom of so many articles, measured in a process of its own, whose memory is its own. */
const measure = async (place, stories) => {
  const child = fork('scripts/bench/related.ts', [String(stories)], {
    cwd: root,
    env: place.env,
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  const [row] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The measuring stopped with ${code}. Its message is above.`)
    }),
  ])
  child.kill()
  return row
}

const run = async () => {
  checkNode()
  const mongo = options.mongo ? process.env.TEST_MONGODB_URL : undefined
  if (options.mongo && !mongo) throw new Error('TEST_MONGODB_URL names no server.')
  const place = await newPlace(mongo)
  const rows = []
  try {
    let made = 0
    for (const articles of options.articles.toSorted((one, other) => one - other)) {
      say(`An archive of ${articles} …`)
      await addArticles(place, String(articles - made), String(articles))
      made = articles
      const row = await measure(place, options.stories)
      say(JSON.stringify(row))
      rows.push(row)
    }
  } finally {
    await place.remove()
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ rows })}\n`)
  else console.table(rows)
}

await run().catch((error) => {
  say(`Not measured: ${error.message}`)
  process.exitCode = 1
})
