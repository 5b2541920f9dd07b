// npm run --silent extract -- --jsonl [--language en|tr] reads {"id","text"} lines and prints what each text says.
// Every line that is wrong is reported with its number and code; the others are done, then the exit status is 1.
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { extract } from '../import/text/extract.ts'
import type { Language } from '../import/text/extraction.ts'
import { inCodePoints } from '../import/text/inCodePoints.ts'

const Options = z.object({ jsonl: z.literal(true), language: z.enum(['en', 'tr']).optional() })
const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

const usage = 'usage: npm run --silent extract -- --jsonl [--language en|tr] < lines'

const readOptions = (): z.infer<typeof Options> | null => {
  try {
    const options = { jsonl: { type: 'boolean' }, language: { type: 'string' } } as const
    return Options.parse(parseArgs({ options }).values)
  } catch {
    return null
  }
}

const readLine = (line: string): z.infer<typeof Line> | null => {
  try {
    return Line.parse(JSON.parse(line))
  } catch {
    return null
  }
}

const answer = ({ id, text }: z.infer<typeof Line>, language: Language | undefined): string => {
  const found = inCodePoints(text, extract(text, { language, today: new Date() }))
  const { title, dateline, quotes, mentions } = found
  return JSON.stringify({ id, language: found.language, title, dateline, quotes, mentions })
}

const main = async (): Promise<number> => {
  const options = readOptions()
  if (!options) {
    process.stderr.write(`INVALID_INPUT ${usage}\n`)
    return 2
  }
  let number = 0
  let failed = false
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (!line.trim()) continue
    const read = readLine(line)
    if (!read) {
      failed = true
      process.stderr.write(
        `INVALID_INPUT line ${number} is not a JSON object with "id" and "text"\n`,
      )
      continue
    }
    if (!process.stdout.write(`${answer(read, options.language)}\n`))
      await once(process.stdout, 'drain')
  }
  return failed ? 1 : 0
}

// A reader that closes early (| head) is no fault.
process.stdout.on('error', () => process.exit(0))
process.exitCode = await main()
