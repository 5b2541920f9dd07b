import type { Leaf } from '../../editor/nodes.ts'
import type { Random } from '../random.ts'

type Node = { text?: string; annotation?: unknown; children?: Node[] }

/** The body with one figure of its plain words changed, as a second look changes one; without a figure, a sentence more. */
export const correctFigure = (random: Random, body: unknown, sentence: string): unknown => {
  const copy = structuredClone(body) as Node[]
  const leaves = (nodes: Node[]): Node[] =>
    nodes.flatMap((node) => (node.children ? leaves(node.children) : [node]))
  const withFigure = leaves(copy).filter(
    ({ text, annotation }) => text && !annotation && /\d/.test(text),
  )
  const leaf = withFigure.length > 0 ? random.pick(withFigure) : undefined
  if (leaf?.text) {
    leaf.text = leaf.text.replace(/\d(?=\D|$)/, (digit) => String((Number(digit) + 3) % 10))
    return copy
  }
  const paragraph: { children: Leaf[] } = { children: [{ text: sentence }] }
  return [...copy, paragraph]
}
