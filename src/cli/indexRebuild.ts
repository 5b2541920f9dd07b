import { rebuildIndex, storyIndexOf } from '@galley/payload-related-stories'
import { Command } from 'commander'
import { openNewsroom } from '../database/openNewsroom.ts'
import { progressBar } from './progressBar.ts'

/** Few enough that a server which takes in a story meanwhile waits a moment only. */
const atOnce = 250

const run = async ({ fresh }: { fresh?: boolean }): Promise<void> => {
  const payload = await openNewsroom()
  try {
    const done = await rebuildIndex(payload, {
      fresh,
      atOnce,
      onProgress: progressBar('articles'),
    })
    if (done === null)
      throw new Error('another rebuild took over. The index is in use as it is meanwhile')
    await storyIndexOf(payload)?.optimize()
    console.log(`The index holds ${done} articles.`)
  } finally {
    await payload.destroy()
  }
}

await new Command('index:rebuild')
  .description(
    'Make the index of stories again, while the newsroom works. Killed, it goes on where it was when it is run again.',
  )
  .option('--fresh', 'begin at the first article, whatever an earlier run has done')
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(`Not rebuilt: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  })
