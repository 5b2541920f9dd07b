import type { Span } from './extraction.ts'

const FINISHED = /[.?!…:;"”“»'’)\]]$/u

interface Line extends Span {
  blankBefore: boolean
}

const trimmed = (input: string, from: number, to: number): Span => {
  let start = from
  let end = to
  while (start < end && /\s/u.test(input.charAt(start))) start++
  while (end > start && /\s/u.test(input.charAt(end - 1))) end--
  return { start, end, text: input.slice(start, end) }
}

const linesOf = (input: string): Line[] => {
  const lines: Line[] = []
  let blankBefore = true
  for (const match of input.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const last = lines.at(-1)
    const span = trimmed(input, match.index, match.index + match[0].length)
    if (!span.text) {
      blankBefore = true
      continue
    }
    const gap = last ? input.slice(last.end, span.start) : ''
    lines.push({
      ...span,
      blankBefore: blankBefore || /\n[^\S\n]*\n|\u2029/u.test(gap.replace(/\r\n?/gu, '\n')),
    })
    blankBefore = false
  }
  return lines
}

/** Mail and agency feeds break lines at a column; such a block's lines end in mid-sentence. */
const isWrapped = (block: Line[]): boolean => {
  const inner = block.slice(0, -1)
  if (!inner.length) return false
  const cut = inner.filter(
    ({ text }) => text.length >= 45 && text.length <= 100 && !FINISHED.test(text),
  )
  return cut.length * 2 > inner.length
}

const blocksOf = (lines: Line[]): Line[][] => {
  const blocks: Line[][] = []
  for (const line of lines) {
    if (line.blankBefore || !blocks.length) blocks.push([])
    blocks.at(-1)?.push(line)
  }
  return blocks
}

/** Splits a text at blank lines, and at single line breaks unless they are hard wraps. */
export const splitParagraphs = (input: string): Span[] =>
  blocksOf(linesOf(input)).flatMap((block) => {
    const first = block[0]
    const last = block.at(-1)
    if (!first || !last) return []
    if (isWrapped(block)) return [trimmed(input, first.start, last.end)]
    return block.map(({ start, end, text }) => ({ start, end, text }))
  })
