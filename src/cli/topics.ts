import { getPayload } from 'payload'
import { pino } from 'pino'
import { migrate } from '../database/migrate.ts'
import { getSettings } from '../settings.ts'
import { importTopics } from '../topics/importTopics.ts'

const progress = (done: number, total: number): void => {
  if (!process.stderr.isTTY) return
  process.stderr.write(done < total ? `\r${done} of ${total} topics …` : `\r${' '.repeat(40)}\r`)
}

const run = async (): Promise<void> => {
  const { default: config } = await import('../payload.config.ts')
  const logger = pino({ level: 'error' }, pino.destination(2))
  const payload = await getPayload({ config: Object.assign({}, await config, { logger }) })
  try {
    await migrate(payload, getSettings())
    const { created, updated, unchanged } = await importTopics(payload, { onProgress: progress })
    console.log(`Topics: ${created} created, ${updated} updated, ${unchanged} unchanged.`)
  } finally {
    await payload.destroy()
  }
}

await run().catch((error: unknown) => {
  console.error(
    `Topics not imported: ${error instanceof Error ? error.message : String(error)} Run it again: what is there stays.`,
  )
  process.exitCode = 1
})
