// npm run --silent extract -- --jsonl [--language en|tr] reads {"id","text"} lines and prints what each text says.
// Every line that is wrong is reported with its number and code; the others are done, then the exit status is 1.
import { z } from 'zod'
import { extract } from '../import/text/extract.ts'
import type { Language } from '../import/text/extraction.ts'
import { inCodePoints } from '../import/text/inCodePoints.ts'
import { readLines, readOptions } from './readLines.ts'

const Options = z.object({ jsonl: z.literal(true), language: z.enum(['en', 'tr']).optional() })
const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

const usage = 'usage: npm run --silent extract -- --jsonl [--language en|tr] < lines'

const answer = ({ id, text }: z.infer<typeof Line>, language: Language | undefined): object => {
  const found = inCodePoints(text, extract(text, { language, today: new Date() }))
  const { title, dateline, quotes, mentions } = found
  return { id, language: found.language, title, dateline, quotes, mentions }
}

const main = async (): Promise<number> => {
  const options = readOptions(Options, { jsonl: { type: 'boolean' }, language: { type: 'string' } })
  if (!options) {
    process.stderr.write(`INVALID_INPUT ${usage}\n`)
    return 2
  }
  return readLines({
    schema: Line,
    otherwise: 'is not a JSON object with "id" and "text"',
    answer: (line) => ({ print: answer(line, options.language) }),
  })
}

process.exitCode = await main()
