import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload } from 'payload'
import { migrate } from '../database/migrate.ts'
import { claimFolder } from '../server/claimFolder.ts'
import { seedFirstRun } from '../server/seedFirstRun.ts'
import { getSettings } from '../settings.ts'

/** What the newsroom wrote into its folder. The secret stays: log-ins of other newsrooms are not its business. */
const databases = ['galley.db', 'story-index.db']
const written = [
  ...databases.flatMap((file) => [file, `${file}-wal`, `${file}-shm`]),
  'media',
  'seeding',
]

const reset = async (): Promise<void> => {
  const settings = { ...getSettings(), demo: true }
  if (settings.databaseUrl) {
    throw new Error(
      'demo:reset empties the embedded database only. DATABASE_URL names another one, which it does not touch.',
    )
  }
  const lock = await claimFolder(settings.dataFolder)
  try {
    for (const name of written)
      rmSync(join(settings.dataFolder, name), { recursive: true, force: true })
    const { default: config } = await import('../payload.config.ts')
    const payload = await getPayload({ config })
    try {
      await migrate(payload, settings)
      const run = await seedFirstRun(payload, settings, (step) =>
        console.log(`Demo newsroom: ${step} …`),
      )
      if (run.state !== 'seeded') throw new Error('The newsroom was not empty after the reset.')
      console.log(
        `The demo newsroom is new. Its users' password: ${run.generated ? run.password : 'the one in GALLEY_DEMO_PASSWORD'}`,
      )
    } finally {
      await payload.destroy()
    }
  } finally {
    lock.release()
  }
}

await reset().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
