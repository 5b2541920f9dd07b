// npm run --silent match-claims -- --jsonl reads lines, first {"claim":{"id","text","title"}}, then {"query":{"id","text"}},
// and answers each query with the claims it may repeat. Every line that is wrong is reported with its number and code;
// the others are done, then the exit status is 1.
import {
  createClaimIndex,
  type Claim,
  type ClaimIndex,
} from '@galley/payload-fact-check/match-claims'
import { z } from 'zod'
import { readLines, readOptions } from './readLines.ts'

const Options = z.object({ jsonl: z.literal(true) })
const Id = z.union([z.string(), z.number()])
const ClaimLine = z.object({
  claim: z.object({ id: Id, text: z.string(), title: z.string().nullish() }),
})
const QueryLine = z.object({ query: z.object({ id: Id, text: z.string() }) })
const Line = z.union([ClaimLine, QueryLine])

const usage = 'usage: npm run --silent match-claims -- --jsonl < lines'

const main = async (): Promise<number> => {
  if (!readOptions(Options, { jsonl: { type: 'boolean' } })) {
    process.stderr.write(`INVALID_INPUT ${usage}\n`)
    return 2
  }
  const claims: Claim[] = []
  // The ids as they were given: 7 is answered as 7, not as "7".
  const ids: (string | number)[] = []
  let index: ClaimIndex | null = null
  return readLines({
    schema: Line,
    otherwise: 'is neither {"claim":{"id","text"}} nor {"query":{"id","text"}}',
    answer: (line) => {
      if ('claim' in line) {
        if (index) return { wrong: 'is a claim after the first query; claims come first' }
        const { id, text, title } = line.claim
        claims.push({ id: String(ids.push(id) - 1), text, title: title ?? undefined })
        return null
      }
      index ??= createClaimIndex(claims)
      const matches = index
        .rank(line.query.text)
        .map(({ id, score }) => ({ id: ids[Number(id)], score }))
      return { print: { query: line.query.id, matches } }
    },
  })
}

process.exitCode = await main()
