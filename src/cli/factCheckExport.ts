import { writeFile } from 'node:fs/promises'
import { exportFile, printFile, systemToken } from '@galley/payload-fact-check'
import { Command, CommanderError, Option } from 'commander'
import { createLocalReq, getLocalI18n, type Payload } from 'payload'
import { openNewsroom } from '../database/openNewsroom.ts'

type Options = { html?: boolean; json?: boolean; out?: string; language: 'en' | 'tr' }

const fileOf = async (payload: Payload, id: string, { html, language }: Options) => {
  const i18n = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ ...systemToken('fact-check:export'), req: { i18n } }, payload)
  const file = await exportFile(req, id)
  return {
    sha256: file.sha256,
    text: html ? printFile(req, file) : `${JSON.stringify(file, null, 2)}\n`,
  }
}

const run = async (id: string, options: Options): Promise<void> => {
  const payload = await openNewsroom()
  try {
    const { sha256, text } = await fileOf(payload, id, options)
    if (options.out === undefined) process.stdout.write(text)
    // It names people and what they think of others: for the eyes of whoever runs this.
    else await writeFile(options.out, text, { mode: 0o600 })
    if (options.out !== undefined) console.error(`${options.out} written. SHA-256 ${sha256}`)
  } finally {
    await payload.destroy()
  }
}

await new Command('fact-check:export')
  .description(
    'Write an article’s whole fact-check file, for lawyers and assessors. Changes nothing.',
  )
  .argument('<article>', 'the article’s id')
  .addOption(new Option('--json', 'as data, which it is without --html as well').conflicts('html'))
  .addOption(new Option('--html', 'as a page to read and print').conflicts('json'))
  .option('--out <file>', 'a file instead of standard output')
  .addOption(new Option('--language <language>', 'of the page').choices(['en', 'tr']).default('en'))
  .exitOverride()
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    console.error(`Not exported: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = (error as { status?: unknown }).status === 404 ? 1 : 2
  })
