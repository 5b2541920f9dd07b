import type { Span } from './extraction.ts'
import { doubleQuotes } from './doubleQuotes.ts'
import type { Pair } from './doubleQuotes.ts'
import { singleQuotes } from './singleQuotes.ts'

/** A quoted range of a paragraph. `start`/`end` are inside the marks, `outerStart`/`outerEnd` include them. */
export interface Marked {
  start: number
  end: number
  outerStart: number
  outerEnd: number
  paragraph: number
  /** The words run on in the next paragraph: this one has no closing mark. */
  open: boolean
  /** The words began in the paragraph before. */
  continued: boolean
  /** The speaker's name in capitals before the words, as transcripts have it (MARLOW: …): where it starts and ends. */
  label: [start: number, end: number] | null
}

const LABEL = /^(\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3}):\s+(?=[\p{L}\p{N}[“‘'])/u
/** Single marks count where no double marks are, or around them (‘He said “go”,’ she said). */
const outermost = (text: string, doubles: Pair[], singles: Pair[]): Pair[] => {
  if (!doubles.length) return singles
  const around = singles.filter(
    ({ from, to }) =>
      /[,.?!…]/u.test(text.charAt(to - 1)) &&
      doubles.some((double) => double.closed && from < double.from && double.to < to),
  )
  const free = doubles.filter(
    (double) => !around.some(({ from, to }) => from < double.from && double.to < to),
  )
  return [...free, ...around].sort((a, b) => a.from - b.from)
}

const markParagraph = (
  { start, text }: Span,
  paragraph: number,
  running: boolean,
  followed: boolean,
): Marked[] => {
  const marked: Marked[] = []
  let offset = 0
  if (running && !/^[“"„«»‘']/u.test(text)) {
    // A quote left open runs through a paragraph that does not repeat the opening mark.
    const close = text.search(/[”»"]/u)
    if (close < 0 || !/^[”»"](?:[\s,.;:!?)]|$)/u.test(text.slice(close))) return marked
    marked.push({
      start,
      end: start + close,
      outerStart: start,
      outerEnd: start + close + 1,
      paragraph,
      open: false,
      continued: true,
      label: null,
    })
    offset = close + 1
  }
  const rest = text.slice(offset)
  const doubles = doubleQuotes(rest)
  const all = outermost(rest, doubles, singleQuotes(rest))
  for (const { from, to, closed } of all) {
    const atStart = from === 0 && offset === 0
    // Without its closing mark a quote counts when it runs on, or fills the paragraph's end as sentences do.
    if (!closed && !followed && !/[.?!…]\s*$/u.test(rest)) continue
    if (to - from < 2) continue
    marked.push({
      start: start + offset + from + 1,
      end: start + offset + to,
      outerStart: start + offset + from,
      outerEnd: start + offset + Math.min(rest.length, to + 1),
      paragraph,
      open: !closed,
      continued: running && atStart,
      label: null,
    })
  }
  return marked
}

const trimSpan = (input: string, marked: Marked): Marked | null => {
  let { start, end } = marked
  const outerStart = marked.outerStart - (input.charAt(marked.outerStart - 1) === FILLER ? 1 : 0)
  const outerEnd = marked.outerEnd + (input.charAt(marked.outerEnd) === FILLER ? 1 : 0)
  while (start < end && /\s/u.test(input.charAt(start))) start++
  while (end > start && /\s/u.test(input.charAt(end - 1))) end--
  const label = LABEL.exec(input.slice(start, Math.min(end, start + 60)))
  if (label) {
    const from = start + label[0].length
    const name: [number, number] = [start, start + (label[1]?.length ?? 0)]
    return { ...marked, outerStart, outerEnd, start: from, end, label: name, continued: false }
  }
  return /[\p{L}\p{N}]/u.test(input.slice(start, end))
    ? { ...marked, outerStart, outerEnd, start, end }
    : null
}

/** Old wires write ``so'': as curly marks of the same length, so that offsets stay. */
const FILLER = '\ufeff'
const withCurlyMarks = (input: string): string =>
  input.includes('``') ? input.replaceAll('``', `${FILLER}“`).replaceAll("''", `”${FILLER}`) : input

/** Finds every range between quotation marks: curly, straight, low, angle and single, also over paragraphs. */
export const findMarked = (source: string, original: Span[]): Marked[] => {
  const input = withCurlyMarks(source)
  const paragraphs =
    input === source
      ? original
      : original.map(({ start, end }) => ({ start, end, text: input.slice(start, end) }))
  const all: Marked[] = []
  let running = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]?.text ?? ''
    const marked = markParagraph(paragraph, index, running, /^[“"„«»‘']/u.test(next))
    running = marked.at(-1)?.open ?? false
    all.push(...marked)
  }
  return all.flatMap((marked) => trimSpan(input, marked) ?? [])
}
