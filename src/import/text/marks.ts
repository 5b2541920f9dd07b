import type { Span } from './extraction.ts'
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

const CLOSERS: Record<string, string> = {
  '“': '”“"',
  '"': '"”“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '”': '”"',
  '‹': '›',
  '〝': '〞',
}
const LABEL = /^(\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3}):\s+(?=[\p{L}\p{N}[“‘'])/u
/** Characters searched for a closing mark, so that a hostile text takes no longer than its length. */
const LONGEST = 20_000
const OPENERS = '“„«‹〝'
const isSpace = (character: string): boolean => character === '' || /\s/u.test(character)
const isOpening = (character: string): boolean =>
  isSpace(character) || /[([{—–\-/‘'“"«]/u.test(character)

interface Scan {
  text: string
  /** Whether the paragraph writes guillemets pointing inwards (»so«). */
  inward: boolean
}

const opensAt = ({ text, inward }: Scan, index: number): boolean => {
  const mark = text.charAt(index)
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  if (mark === '«' || mark === '»') return inward ? mark === '»' : mark === '«'
  if (OPENERS.includes(mark))
    return mark !== '“' || isSpace(before) || !/[\s,.;:!?)]|^$/u.test(after)
  if (mark !== '"' && mark !== '”') return false
  if (index === 0) return true
  return isOpening(before) && !isSpace(after) && !/[.,;:!?)\]]/u.test(after)
}

/** Where the words opened at `from` end, or -1. Marks of another make nest; so does the same make, balanced. */
const closeOf = (scan: Scan, from: number): number => {
  const { text } = scan
  const closers = CLOSERS[text.charAt(from)] ?? ''
  const nested: string[] = []
  const limit = Math.min(text.length, from + LONGEST)
  for (let index = from + 1; index < limit; index++) {
    const mark = text.charAt(index)
    if (!(mark in CLOSERS) && !closers.includes(mark)) continue
    const inner = nested.at(-1)
    if (inner && (CLOSERS[inner] ?? '').includes(mark) && !opensAt(scan, index)) nested.pop()
    else if (closers.includes(mark) && !inner && (mark !== '“' || !opensAt(scan, index))) {
      if (mark !== '"' || !opensAt(scan, index)) return index
      nested.push(mark)
    } else if (opensAt(scan, index) && mark !== '”') nested.push(mark)
  }
  return -1
}

interface Found {
  from: number
  to: number
  closed: boolean
}

const doubleQuotes = (text: string): Found[] => {
  const scan = { text, inward: text.indexOf('»') < text.indexOf('«') && text.includes('»') }
  const found: Found[] = []
  let index = 0
  while (index < text.length) {
    if (!opensAt(scan, index)) {
      index++
      continue
    }
    const close = closeOf(scan, index)
    // A mark that only sets a paragraph off, of another make than the quotes in it, is no quote's own.
    if (index === 0 && close < 0 && setsOff(text)) {
      index++
      continue
    }
    const simple = close < 0 ? nextClose(scan, index) : close
    if (simple < 0) {
      found.push({ from: index, to: text.length, closed: false })
      break
    }
    found.push({ from: index, to: simple, closed: true })
    index = simple + 1
  }
  return found
}

const setsOff = (text: string): boolean =>
  (text.startsWith('"') && !text.includes('"', 1) && /“[^“”]+”/u.test(text)) ||
  (text.startsWith('“') && !/[“”]/u.test(text.slice(1)) && /(?:^|\s)"[^"]+"/u.test(text))

/** With unbalanced marks: the next closing mark of any kind, unless another quote opens before it. */
const nextClose = (scan: Scan, from: number): number => {
  const limit = Math.min(scan.text.length, from + LONGEST)
  for (let index = from + 1; index < limit; index++) {
    const mark = scan.text.charAt(index)
    if (!(mark in CLOSERS)) continue
    if (opensAt(scan, index)) continue
    if ((CLOSERS[scan.text.charAt(from)] ?? '').includes(mark)) return index
  }
  return -1
}

/** Single marks count where no double marks are, or around them (‘He said “go”,’ she said). */
const outermost = (text: string, doubles: Found[], singles: Found[]): Found[] => {
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

const isMeasure = (text: string, from: number): boolean =>
  text.charAt(from) === '"' && /\d$/u.test(text.slice(0, from))

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
  const doubles = doubleQuotes(rest).filter(({ from }) => !isMeasure(rest, from))
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
