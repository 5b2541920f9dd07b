import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { z } from 'zod'

/** The options of a command that reads lines; null when they are not as it takes them. */
export const readOptions = <Options>(
  schema: z.ZodType<Options>,
  options: NonNullable<ParseArgsConfig['options']>,
): Options | null => {
  try {
    return schema.safeParse(parseArgs({ options }).values).data ?? null
  } catch {
    return null
  }
}

const readLine = <Line>(schema: z.ZodType<Line>, line: string): Line | null => {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

type Reading<Line> = {
  schema: z.ZodType<Line>
  /** What a line that is not of the schema is told. */
  otherwise: string
  /** What is printed for a line, as JSON, or `wrong` with what a line is that may not stand there. */
  answer: (line: Line) => { print: unknown } | { wrong: string } | null
}

/**
 * Reads JSON lines from stdin and prints their answers, each before the next line is read. A wrong line is reported with its
 * number and code, and the others are done. Gives the exit status: 1 when a line was wrong.
 */
export const readLines = async <Line>({
  schema,
  otherwise,
  answer,
}: Reading<Line>): Promise<number> => {
  // A reader that closes early (| head) is no fault.
  process.stdout.on('error', () => process.exit(0))
  let number = 0
  let failed = false
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (!text.trim()) continue
    const line = readLine(schema, text)
    const answered = line === null ? { wrong: otherwise } : answer(line)
    if (answered && 'wrong' in answered) {
      failed = true
      process.stderr.write(`INVALID_INPUT line ${number} ${answered.wrong}\n`)
    } else if (answered && !process.stdout.write(`${JSON.stringify(answered.print)}\n`))
      await once(process.stdout, 'drain')
  }
  return failed ? 1 : 0
}
