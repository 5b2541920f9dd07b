type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const wordsIn = (node: Node): string => {
  if (typeof node.text === 'string') return node.text
  const children = [node.root, node.children].flat().filter(isNode)
  const isBlock = children.some((child) => !('text' in child))
  return children.map(wordsIn).join(isBlock ? '\n' : '')
}

/** The words of a rich text, of Slate or of Lexical; a text is its own words, and what is neither has none. */
export const plainText = (value: unknown): string => {
  if (typeof value === 'string') return value
  return [value].flat().filter(isNode).map(wordsIn).join('\n')
}
