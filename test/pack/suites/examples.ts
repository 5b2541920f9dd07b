import { askInGraphQL, askInShell, asShown, preludeOf, refusalsOf } from '../support/examples.ts'
import { examplesOf, type Desk } from '../support/examples.ts'
import { rememberAnswer } from '../support/rememberAnswer.ts'
import type { Block } from '../support/readReadme.ts'
import { textIn } from '../support/sourcesOf.ts'
import type { Packed } from '../support/workshop.ts'

type Answered = { errors?: { code?: string; extensions?: { code?: string } }[] }

type Given = {
  desk: () => Desk
  cwd: () => string
  /** Codes that no example can bring about at will. */
  untried?: string[]
}

/** The codes of a README's table with the statuses it gives them. */
const codesOf = (readme: string): Map<string, string> =>
  new Map(
    [...readme.matchAll(/^\| `([A-Z_]+)` *\| ([\d, ]+) *\|/gm)].map(
      ([, code = '', status = '']) => [code, status],
    ),
  )

/**
 * Runs the examples of a README, from top to bottom, and compares what comes back with what it shows. A block whose lines
 * end with a code is run line by line.
 */
export const examplesSuite = (
  packed: () => Promise<Packed>,
  { desk, cwd, untried = [] }: Given,
): void => {
  const sections = ['Reference', 'Errors']

  it('answers every example of its README as the README says', async () => {
    const { manual, tarball } = await packed()
    const blocks = manual.under(...sections)
    const prelude = preludeOf(blocks)
    const examples = examplesOf(blocks).filter(
      ({ block, answer }) => answer !== null && !block.code.includes('() {'),
    )
    expect(examples.length).toBeGreaterThan(15)
    for (const { block, answer } of examples.filter(({ block }) => block.section === 'Reference'))
      await check(tarball.source, prelude, block, answer)
  })

  it('refuses with every code of its README', async () => {
    const { manual, tarball } = await packed()
    const blocks = manual.under('Errors')
    const prelude = preludeOf(manual.under(...sections))
    const told = codesOf(textIn(tarball, 'README.md'))
    const seen = new Set<string>()
    for (const { block, answer } of examplesOf(blocks))
      if (answer) await check(tarball.source, prelude, block, answer)
      else
        for (const { line, refused } of refusalsOf(block)) {
          const { status, body } = await askInShell(desk(), prelude, line, cwd())
          const code = (body as Answered).errors?.[0]?.code ?? null
          expect([line, code && `${code} ${status}`]).toEqual([line, refused])
          if (!code) continue
          expect([code, told.get(code)]).toEqual([code, expect.stringContaining(String(status))])
          seen.add(code)
        }
    expect([...told.keys()].filter((code) => !seen.has(code))).toEqual(untried)
  })

  const check = async (source: string, prelude: string, block: Block, answer: Block | null) => {
    const { body, status } =
      block.language === 'graphql'
        ? await askInGraphQL(desk(), block.code)
        : await askInShell(desk(), prelude, block.code, cwd())
    const shown = JSON.parse(answer?.code ?? 'null') as unknown
    const settled = asShown(body, shown)
    if (rememberAnswer(source, answer, settled)) return
    const where = `README, line ${block.line}, status ${status}`
    expect({ where, answer: settled }).toEqual({ where, answer: shown })
  }
}
