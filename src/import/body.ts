import type { Span } from './text/extraction.ts'

/** Quoted words in the text: where they stand, the quote they belong to and who is said to have said them. */
export type Marked = { start: number; end: number; quote: string; speaker: string | null }

export type Annotation = { relationTo: 'quotes'; value: string; speaker?: string }
export type Leaf = { text: string; annotation?: Annotation }
export type Paragraph = { children: Leaf[] }

const annotation = ({ quote, speaker }: Marked): Annotation => ({
  relationTo: 'quotes',
  value: quote,
  ...(speaker === null ? {} : { speaker }),
})

/** A hard wrap inside a paragraph is a space. */
const unwrapped = (text: string): string => text.replace(/\n/g, ' ')

/** An opening mark repeated at the head of a quote's next paragraph is not among the words. */
const withoutMark = (text: string): number => /^[\s"“„«'‘»”]*/u.exec(text)?.[0].length ?? 0

const leavesOf = (paragraph: Span, marks: readonly Marked[]): Leaf[] => {
  const leaves: Leaf[] = []
  let done = paragraph.start
  const upTo = (end: number, mark?: Marked) => {
    if (end <= done) return
    const text = unwrapped(paragraph.text.slice(done - paragraph.start, end - paragraph.start))
    leaves.push(mark ? { text, annotation: annotation(mark) } : { text })
    done = end
  }
  for (const mark of marks) {
    const continued = mark.start < paragraph.start
    upTo(continued ? done + withoutMark(paragraph.text) : Math.min(mark.start, paragraph.end))
    upTo(Math.min(mark.end, paragraph.end), mark)
  }
  upTo(paragraph.end)
  return leaves.length > 0 ? leaves : [{ text: '' }]
}

/** Paragraphs as the editor stores them; quoted words stay in their paragraph, marked with their quote. */
export const bodyOf = (paragraphs: readonly Span[], marks: readonly Marked[]): Paragraph[] => {
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  let first = 0
  return paragraphs.map((paragraph) => {
    while ((sorted[first]?.end ?? Infinity) <= paragraph.start) first++
    const inside: Marked[] = []
    for (let at = first; (sorted[at]?.start ?? Infinity) < paragraph.end; at++) {
      const mark = sorted[at]
      if (mark && mark.end > paragraph.start) inside.push(mark)
    }
    return { children: leavesOf(paragraph, inside) }
  })
}

/** Any tree the editor may have made of it since. */
export type Tree = { [key: string]: unknown }[]
type Node = Tree[number]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The tree with each node changed from the leaves up; `change` answers the node itself to leave it. */
const mapped = (tree: Tree, change: (node: Node) => Node): Tree =>
  tree.map((node) =>
    change(
      Array.isArray(node.children)
        ? { ...node, children: mapped(node.children.filter(isNode), change) }
        : node,
    ),
  )

const marksQuote = (annotation: unknown): annotation is Annotation =>
  typeof annotation === 'object' &&
  annotation !== null &&
  (annotation as Annotation).relationTo === 'quotes'

/** The tree with the keys of quotes replaced by the ids of their documents. */
export const withQuoteIds = (tree: Tree, ids: ReadonlyMap<string, string>): Tree =>
  mapped(tree, (node) =>
    marksQuote(node.annotation)
      ? {
          ...node,
          annotation: {
            ...node.annotation,
            value: ids.get(node.annotation.value) ?? node.annotation.value,
          },
        }
      : node,
  )

/** The tree with this speaker, or none, on the words of one quote: in their paragraph and set apart. */
export const withSpeaker = (tree: Tree, quote: string, speaker: string | null): Tree =>
  mapped(tree, (node) => {
    if (node.type === 'quote' && String(node.quote) === quote) {
      return { ...node, speaker: speaker ?? '' }
    }
    if (!marksQuote(node.annotation) || String(node.annotation.value) !== quote) return node
    const { speaker: _before, ...kept } = node.annotation
    return { ...node, annotation: speaker === null ? kept : { ...kept, speaker } }
  })
