import { openNewsroom } from '../database/openNewsroom.ts'
import { importTopics } from '../topics/importTopics.ts'

const progress = (done: number, total: number): void => {
  if (!process.stderr.isTTY) return
  process.stderr.write(done < total ? `\r${done} of ${total} topics …` : `\r${' '.repeat(40)}\r`)
}

const run = async (): Promise<void> => {
  const payload = await openNewsroom()
  try {
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
