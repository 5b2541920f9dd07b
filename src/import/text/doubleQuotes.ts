/** 6'2" is a height: its mark closes nothing. */
const isMeasure = (text: string, index: number): boolean =>
  text.charAt(index) === '"' &&
  /\d['’′]\s?\d{1,2}$/u.test(text.slice(Math.max(0, index - 6), index))

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
    if (isMeasure(text, index)) continue
    const inner = nested.at(-1)
    if (inner && (CLOSERS[inner] ?? '').includes(mark) && !opensAt(scan, index)) nested.pop()
    else if (closers.includes(mark) && !inner && (mark !== '“' || !opensAt(scan, index))) {
      if (mark !== '"' || !opensAt(scan, index)) return index
      nested.push(mark)
    } else if (opensAt(scan, index) && mark !== '”') nested.push(mark)
  }
  return -1
}

/** A quoted range of a paragraph, from its opening mark to its closing one. */
export interface Pair {
  from: number
  to: number
  closed: boolean
}

/** The ranges between curly, straight, low and angle marks; a quote inside a quote belongs to the outer one. */
export const doubleQuotes = (text: string): Pair[] => {
  const scan = { text, inward: text.indexOf('»') < text.indexOf('«') && text.includes('»') }
  const found: Pair[] = []
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
