import { run } from './run.ts'
import type { Block } from './readReadme.ts'

/** An example of a README and the answer it shows. */
export type Example = { block: Block; answer: Block | null }

export type Answer = { status: number; body: unknown }

/** What runs the examples: where, and the tokens by the names the README gives them. */
export type Desk = { url: string; tokens: Record<string, string> }

const isExample = ({ language }: Block): boolean => language === 'sh' || language === 'graphql'

/** The blocks of code that do something, each with the answer that stands right behind it. */
export const examplesOf = (blocks: Block[]): Example[] =>
  blocks.flatMap((block, index) => {
    if (!isExample(block)) return []
    const next = blocks[index + 1]
    return [{ block, answer: next?.language === 'json' ? next : null }]
  })

/** Shell functions the examples share; curl is made to tell the status as well. */
export const preludeOf = (blocks: Block[]): string =>
  blocks
    .filter(({ language, code }) => language === 'sh' && code.includes('() {'))
    .map(({ code }) => code.replace(/^SITE=.*$/m, ''))
    .join('\n')
    .replaceAll('curl -gs', "curl -gs -w '\\n%{http_code}'")

/** Runs lines of a README in the shell; they print one answer. */
export const askInShell = async (
  desk: Desk,
  prelude: string,
  code: string,
  cwd: string,
): Promise<Answer> => {
  const printed = await run('sh', ['-c', `${prelude}\n${code}`], {
    cwd,
    env: { SITE: desk.url, ...desk.tokens },
  })
  const lines = printed.trimEnd().split('\n')
  return { status: Number(lines.pop()), body: JSON.parse(lines.join('\n')) as unknown }
}

/** Sends a query of a README as the person its first line names. */
export const askInGraphQL = async (desk: Desk, code: string): Promise<Answer> => {
  const who = /^# (\w+)\n/.exec(code)?.[1]
  const response = await fetch(`${desk.url}/api/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(who ? { Authorization: `JWT ${desk.tokens[who]}` } : {}),
    },
    body: JSON.stringify({ query: code }),
  })
  return { status: response.status, body: await response.json() }
}

const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)

/** Where a page ended, told by a moment. */
const isCursor = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\["\d{4}-\d\d-\d\dT/.test(Buffer.from(value, 'base64url').toString())

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * An answer as a README shows it: where it writes "…" the rest is left out, and one moment, or a cursor made of it, is as good as another. All
 * else stays, so that comparing the two finds what differs.
 */
export const asShown = (answer: unknown, shown: unknown): unknown => {
  if (isMoment(answer) && isMoment(shown)) return shown
  if (isCursor(answer) && isCursor(shown)) return shown
  if (Array.isArray(answer) && Array.isArray(shown))
    return answer.map((each, index) => asShown(each, shown[index]))
  if (!isTree(answer) || !isTree(shown)) return answer
  const names = '…' in shown ? Object.keys(shown) : Object.keys(answer)
  return Object.fromEntries(
    names.map((name) => [name, name === '…' ? shown[name] : asShown(answer[name], shown[name])]),
  )
}

/** Lines of a block that end with the code and the status they come back with; null for one that has to work. */
export const refusalsOf = ({ code }: Block): { line: string; refused: string | null }[] =>
  code
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => ({ line, refused: / # ([A-Z_]+ \d{3})$/.exec(line)?.[1] ?? null }))
