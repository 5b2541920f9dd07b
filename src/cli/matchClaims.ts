// npm run --silent match-claims -- --jsonl reads lines, first {"claim":{"id","text","title"}}, then {"query":{"id","text"}},
// and answers each query with the claims it may repeat. Every line that is wrong is reported with its number and code;
// the others are done, then the exit status is 1.
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import {
  createClaimIndex,
  type ClaimIndex,
} from '../../plugins/fact-check/src/domain/matchClaims/createClaimIndex.ts'
import type { Claim } from '../../plugins/fact-check/src/domain/matchClaims/types.ts'

const Options = z.object({ jsonl: z.literal(true) })
const Id = z.union([z.string(), z.number()])
const ClaimLine = z.object({
  claim: z.object({ id: Id, text: z.string(), title: z.string().nullish() }),
})
const QueryLine = z.object({ query: z.object({ id: Id, text: z.string() }) })
const Line = z.union([ClaimLine, QueryLine])

const usage = 'usage: npm run --silent match-claims -- --jsonl < lines'

const optionsAreRight = (): boolean => {
  try {
    return Options.safeParse(parseArgs({ options: { jsonl: { type: 'boolean' } } }).values).success
  } catch {
    return false
  }
}

const readLine = (line: string): z.infer<typeof Line> | null => {
  try {
    return Line.parse(JSON.parse(line))
  } catch {
    return null
  }
}

const wrong = (number: number, what: string): void => {
  process.stderr.write(`INVALID_INPUT line ${number} ${what}\n`)
}

const main = async (): Promise<number> => {
  if (!optionsAreRight()) {
    process.stderr.write(`INVALID_INPUT ${usage}\n`)
    return 2
  }
  const claims: Claim[] = []
  // The ids as they were given: 7 is answered as 7, not as "7".
  const ids: (string | number)[] = []
  let index: ClaimIndex | null = null
  let number = 0
  let failed = false
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (!line.trim()) continue
    const read = readLine(line)
    if (!read) {
      failed = true
      wrong(number, 'is neither {"claim":{"id","text"}} nor {"query":{"id","text"}}')
    } else if ('claim' in read) {
      if (index) {
        failed = true
        wrong(number, 'is a claim after the first query; claims come first')
        continue
      }
      const { id, text, title } = read.claim
      claims.push({ id: String(ids.push(id) - 1), text, title: title ?? undefined })
    } else {
      index ??= createClaimIndex(claims)
      const matches = index
        .rank(read.query.text)
        .map(({ id, score }) => ({ id: ids[Number(id)], score }))
      if (!process.stdout.write(`${JSON.stringify({ query: read.query.id, matches })}\n`))
        await once(process.stdout, 'drain')
    }
  }
  return failed ? 1 : 0
}

// A reader that closes early (| head) is no fault.
process.stdout.on('error', () => process.exit(0))
process.exitCode = await main()
