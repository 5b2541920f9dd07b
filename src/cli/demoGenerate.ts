import { randomBytes } from 'node:crypto'
import { Command, InvalidArgumentError } from 'commander'
import type { Payload } from 'payload'
import { generateArchive } from '../archive/generateArchive.ts'
import { openNewsroom } from '../database/openNewsroom.ts'
import { refreshStatistics } from '../database/refreshStatistics.ts'
import { demoEmail, seedUsers } from '../demo/seedUsers.ts'
import { getSettings } from '../settings.ts'
import { progressBar } from './progressBar.ts'

const most = 1_000_000

const wholeNumber = (value: string): number => {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new InvalidArgumentError(`A whole number from 1 to ${most}.`)
}

/** An empty newsroom gets one user a role; whoever runs this is told how to log in. */
const staffIfEmpty = async (payload: Payload): Promise<void> => {
  if ((await payload.count({ collection: 'users' })).totalDocs > 0) return
  const given = getSettings().demoPassword
  const password = given ?? randomBytes(9).toString('base64url')
  await seedUsers(payload, password)
  const shown = given ? 'the one in GALLEY_DEMO_PASSWORD' : `${password} (shown only this once)`
  console.log(`The newsroom was empty: log in as ${demoEmail('editor')}, password ${shown}.`)
}

/** Without a seed each run tells other stories than those that are there. */
const seedFor = async (payload: Payload, given?: string): Promise<string> =>
  given ?? String(1 + (await payload.count({ collection: 'articles' })).totalDocs)

const run = async ({ articles, seed }: { articles: number; seed?: string }): Promise<void> => {
  const payload = await openNewsroom()
  try {
    await staffIfEmpty(payload)
    const chosen = await seedFor(payload, seed)
    await generateArchive(payload, {
      articles,
      seed: chosen,
      onProgress: progressBar('articles'),
    })
    await refreshStatistics(payload)
    const { totalDocs } = await payload.count({ collection: 'articles' })
    console.log(`${articles} articles added (seed ${chosen}); the newsroom has ${totalDocs} now.`)
  } finally {
    await payload.destroy()
  }
}

await new Command('demo:generate')
  .description('Add a large archive of invented news. Run again, it adds more.')
  .requiredOption('--articles <count>', 'how many articles to add', wholeNumber)
  .option('--seed <seed>', 'the same seed tells the same stories')
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(
      `The archive was not finished: ${error instanceof Error ? error.message : String(error)}`,
    )
    process.exitCode = 1
  })
