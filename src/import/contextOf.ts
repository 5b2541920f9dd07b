import type { Inference } from './inferences.ts'

/** The words an inference rests on, with a little of the text around them. */
export type Context = { before: string; words: string; after: string }

type Node = { text?: unknown; children?: unknown; annotation?: { value?: unknown } }
type Run = { text: string; quote: string | null }

const around = 70

/** The runs of text of each block, in order. */
const blocksOf = (tree: unknown): Run[][] => {
  if (!Array.isArray(tree)) return []
  const nodes = tree.filter((node): node is Node => typeof node === 'object' && node !== null)
  const leaves = nodes.filter(({ text }) => typeof text === 'string')
  const runs = leaves.map(({ text, annotation }) => ({
    text: String(text),
    quote: annotation?.value === undefined ? null : String(annotation.value),
  }))
  const inner = nodes.flatMap(({ children }) => blocksOf(children))
  return leaves.length > 0 ? [[...runs, ...inner.flat()]] : inner
}

/** The text around a place, cut between words. */
const cutAt = (text: string, start: number, end: number): Context => {
  const first = start > around ? text.indexOf(' ', start - around) + 1 : 0
  const last = text.length > end + around ? text.lastIndexOf(' ', end + around) : text.length
  const from = Math.min(first, start)
  const to = Math.max(last, end)
  return {
    before: (from > 0 ? '… ' : '') + text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? ' …' : ''),
  }
}

const inQuote = (blocks: Run[][], quote: string): Context | null => {
  for (const runs of blocks) {
    const at = runs.findIndex((run) => run.quote === quote)
    const run = runs[at]
    if (!run) continue
    const start = runs.slice(0, at).reduce((length, { text }) => length + text.length, 0)
    return cutAt(runs.map(({ text }) => text).join(''), start, start + run.text.length)
  }
  return null
}

/** Where a body shows an inference; null when its words are no longer there. */
export const contextOf = (
  body: unknown,
  { kind, quote, text }: Pick<Inference, 'kind' | 'quote' | 'text'>,
): Context | null => {
  const blocks = blocksOf(body)
  if (kind === 'speaker') return quote ? inQuote(blocks, quote) : null
  for (const runs of blocks) {
    const whole = runs.map((run) => run.text).join('')
    const start = text ? whole.indexOf(text) : -1
    if (start >= 0) return cutAt(whole, start, start + text.length)
  }
  return null
}
