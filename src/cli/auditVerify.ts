import { verifyAll, type AuditReport, type Fault } from '@galley/payload-fact-check'
import { Command, CommanderError } from 'commander'
import type { Payload } from 'payload'
import { openNewsroom } from '../database/openNewsroom.ts'
import { progressBar } from './progressBar.ts'

type Options = { json?: boolean; article?: string }

const show = ({ subject, seq, code, message }: Fault, json: boolean): void => {
  const where = [subject ?? 'the trail', ...(seq === null ? [] : [`line ${seq}`])].join(', ')
  console.log(json ? JSON.stringify({ subject, seq, code, message }) : `${where}: ${message}`)
}

const sum = ({ chains, lines, articles, faults }: AuditReport, json: boolean): string => {
  if (json) return JSON.stringify({ chains, lines, articles, faults })
  const seen = `${chains} chains, ${lines} lines, ${articles} articles`
  return faults === 0 ? `Whole: ${seen}.` : `BROKEN: ${faults} found in ${seen}.`
}

/** Nothing to look at is no good news: the folder or the address may be the wrong one. */
const requireSomething = ({ chains, articles }: AuditReport, article?: string): void => {
  if (chains + articles > 0) return
  throw new Error(
    article === undefined
      ? 'This newsroom has neither articles nor a trail: look at GALLEY_DATA and DATABASE_URL.'
      : `There is neither an article ${article} nor a trail of it.`,
  )
}

const audit = async (payload: Payload, { json = false, article }: Options) => {
  const report = await verifyAll(payload, {
    article,
    onFault: (fault) => show(fault, json),
    onProgress: process.stderr.isTTY ? progressBar('lines') : undefined,
  })
  requireSomething(report, article)
  console.log(sum(report, json))
  process.exitCode = report.faults === 0 ? 0 : 1
}

const run = async (options: Options): Promise<void> => {
  const payload = await openNewsroom()
  try {
    await audit(payload, options)
  } finally {
    await payload.destroy()
  }
}

await new Command('audit:verify')
  .description(
    'Walk every chain of the trail and hold it against the records. Exit status: 0 whole, 1 broken, 2 could not look.',
  )
  .option('--json', 'one JSON line for each thing found, and last one with the counts')
  .option('--article <id>', 'one article alone')
  .exitOverride()
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    console.error(`Not verified: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 2
  })
