import type { Mark, ScopeText } from './types.ts'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

const isText = (node: Node): boolean => typeof node.text === 'string'

/** A link's target in Slate (`url`, `doc`) or Lexical (`fields.url`, `fields.doc`). */
const targetOf = (node: Node): string | null => {
  const from = isNode(node.fields) ? node.fields : node
  if (node.type !== 'link' && node.type !== 'autolink') return null
  if (isNode(from.doc)) {
    const value = isNode(from.doc.value) ? from.doc.value.id : from.doc.value
    return `link:${String(from.doc.relationTo)}/${String(value)}`
  }
  return typeof from.url === 'string' ? `link:${from.url}` : null
}

const isInline = (node: Node): boolean =>
  isText(node) || node.type === 'linebreak' || node.type === 'tab' || targetOf(node) !== null

const inline = (nodes: Node[]): Required<ScopeText> => {
  let text = ''
  const marks: Mark[] = []
  for (const node of nodes) {
    if (isText(node)) {
      text += String(node.text)
    } else if (node.type === 'linebreak' || node.type === 'tab') {
      text += ' '
    } else {
      const start = text.length
      const inside = inline(childrenOf(node))
      text += inside.text
      for (const mark of inside.marks)
        marks.push({ ...mark, start: mark.start + start, end: mark.end + start })
      const target = targetOf(node)
      if (target) marks.push({ start, end: text.length, value: target })
    }
  }
  return { text, marks }
}

const blocks = (nodes: Node[]): ScopeText[] => {
  const texts: ScopeText[] = []
  let run: Node[] = []
  const close = () => {
    if (run.length > 0) texts.push(inline(run))
    run = []
  }
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(node)
    } else {
      close()
      texts.push(...blocks(childrenOf(node)))
    }
  }
  close()
  return texts
}

/**
 * The texts of a value: a string is one; a Slate (array) or Lexical (`root`) tree gives one per block, its links'
 * targets as marks. Anything else holds no text.
 */
export const readText = (value: unknown): ScopeText[] => {
  if (typeof value === 'string') return [{ text: value }]
  if (Array.isArray(value)) return blocks(value.filter(isNode))
  if (isNode(value) && isNode(value.root)) return blocks(childrenOf(value.root))
  return []
}
