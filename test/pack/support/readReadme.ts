import { readFileSync } from 'node:fs'

/** A block of code in a README. `section` is the heading of the second level it stands under. */
export type Block = {
  section: string
  language: string
  code: string
  /** What a block of TypeScript says in its first line: where it belongs in a project. */
  file: string | null
  /** The line of the fence, counted from 1. */
  line: number
}

const fence = /^```(\w*)$/

/** Every block of code of a README, in order. */
export const blocksOf = (readme: string): Block[] => {
  const blocks: Block[] = []
  let section = ''
  let open: { language: string; line: number; lines: string[] } | null = null
  for (const [index, line] of readFileSync(readme, 'utf8').split('\n').entries()) {
    const [, language] = fence.exec(line) ?? []
    if (open && language === '') {
      const code = open.lines.join('\n')
      const file = /^\/\/ (\S+\.tsx?)$/.exec(open.lines[0] ?? '')?.[1] ?? null
      blocks.push({ section, language: open.language, code, file, line: open.line })
      open = null
    } else if (open) open.lines.push(line)
    else if (language !== undefined) open = { language, line: index + 1, lines: [] }
    else if (line.startsWith('## ')) section = line.slice(3)
  }
  if (open) throw new Error(`${readme}:${open.line}: this block is never closed.`)
  return blocks
}
