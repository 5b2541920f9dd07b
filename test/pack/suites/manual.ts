import type { Packed } from '../support/workshop.ts'
import { textIn } from '../support/sourcesOf.ts'

const namesIn = (declarations: string): string[] =>
  [...declarations.matchAll(/^export (?:type )?\{([^}]+)\}/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) =>
      name
        .trim()
        .replace(/^type /, '')
        .replace(/^\w+ as /, ''),
    )
    .filter(Boolean)

/** The first cells of the tables that stand under a heading, without their backquotes. */
const firstCells = (readme: string, heading: string): string[] => {
  const [, section = ''] = readme.split(`\n${heading}\n`)
  return [...(section.split(/\n##+ /)[0] ?? '').matchAll(/^\| `([^`]+)`/gm)].map(
    ([, cell = '']) => cell,
  )
}

/** The README tells of everything there is: nothing exported, no option, no code, no argument stays unsaid. */
export const manualSuite = (
  packed: () => Promise<Packed>,
  facts: {
    options: { file: string; type: string }
    codes: { file: string; pattern: RegExp }
    commands: () => Promise<Record<string, string[]>>
  },
): void => {
  let readme: string
  let tarball: Packed['tarball']
  beforeAll(async () => {
    tarball = (await packed()).tarball
    readme = textIn(tarball, 'README.md')
  })

  it('names everything that can be imported', () => {
    const names = namesIn(textIn(tarball, 'dist/index.d.ts'))
    const parts = namesIn(textIn(tarball, 'dist/exports/client.d.ts'))
    expect(names.length).toBeGreaterThan(10)
    expect(parts.length).toBeGreaterThan(0)
    expect(
      [...names, ...parts].filter((name) => !new RegExp(`\\b${name}\\b`).test(readme)),
    ).toEqual([])
  })

  it('tells every option', () => {
    const [, body = ''] = textIn(tarball, facts.options.file).split(
      `export type ${facts.options.type} = {`,
    )
    const options = [...(body.split('\n};')[0] ?? '').matchAll(/^ {4}(\w+)\??:/gm)].map(
      ([, name = '']) => name,
    )
    expect(options.length).toBeGreaterThan(3)
    expect(firstCells(readme, '## Options').slice(0, options.length).sort()).toEqual(options.sort())
  })

  it('tells every code', () => {
    const codes = [...textIn(tarball, facts.codes.file).matchAll(facts.codes.pattern)].map(
      ([, code = '']) => code,
    )
    expect(codes.length).toBeGreaterThan(4)
    expect(firstCells(readme, '## Errors').sort()).toEqual([...new Set(codes)].sort())
  })

  it('tells every command with its arguments', async () => {
    const commands = await facts.commands()
    expect(Object.keys(commands).length).toBeGreaterThan(3)
    for (const [name, args] of Object.entries(commands)) {
      const [, section] = readme.split(`\n### ${name}\n`)
      const own = section?.split(/\n##+ /)[0] ?? ''
      expect([name, args.filter((argument) => !own.includes(`\`${argument}`))]).toEqual([name, []])
    }
  })
}
