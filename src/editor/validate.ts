import { isFields, isInline, limits } from './nodes.ts'
import { leafProblem, linkProblem, quoteProblem, unknownKey, type Budget } from './nodeShapes.ts'
import { problem, type Problem } from './problem.ts'

type Place = 'root' | 'words' | 'link' | 'list' | 'mixed'
type Found = Problem | null

const keysOf: Record<string, readonly string[]> = {
  p: ['type', 'children'],
  h2: ['type', 'children'],
  h3: ['type', 'children'],
  blockquote: ['type', 'children'],
  ul: ['type', 'children'],
  ol: ['type', 'children'],
  li: ['type', 'children'],
  link: ['type', 'linkType', 'url', 'doc', 'newTab', 'fields', 'children'],
  quote: ['type', 'quote', 'words', 'speaker', 'children'],
}
const inside: Record<string, Place> = {
  p: 'words',
  h2: 'words',
  h3: 'words',
  blockquote: 'mixed',
  li: 'mixed',
  ul: 'list',
  ol: 'list',
  link: 'link',
}
const mayStand = (type: string, place: Place): boolean => {
  if (place === 'list') return type === 'li'
  if (place === 'words') return type === 'link'
  if (place === 'link') return false
  if (type === 'quote') return place === 'root'
  return type !== 'li' && (type !== 'link' || place === 'mixed')
}

const childrenProblem = (
  children: unknown,
  place: Place,
  path: string,
  depth: number,
  budget: Budget,
): Found => {
  if (!Array.isArray(children) || children.length === 0)
    return problem('BAD_SHAPE', path, 'There is at least one child, if only an empty text.')
  if (place !== 'link' && depth > limits.depth)
    return problem('TOO_DEEP', path, 'The text is nested too deeply.')
  const words = children.some(isInline)
  for (const [index, child] of children.entries()) {
    const at = `${path}[${index}]`
    const narrowed = place !== 'mixed' ? place : words ? 'words' : 'mixed'
    const found = nodeProblem(child, narrowed, at, depth, budget)
    if (found) return found
  }
  return null
}

const nodeProblem = (
  node: unknown,
  place: Place,
  path: string,
  depth: number,
  budget: Budget,
): Found => {
  budget.nodes -= 1
  if (budget.nodes < 0) return problem('TOO_LARGE', path, 'The text has too many parts.')
  if (!isFields(node)) return problem('BAD_SHAPE', path, 'This is no part of a text.')
  if ('text' in node) {
    if (place === 'words' || place === 'link') return leafProblem(node, path, budget)
    return problem('WRONG_PLACE', path, 'Text stands inside a paragraph.')
  }
  const type = node.type ?? 'p'
  if (typeof type !== 'string' || !Object.hasOwn(keysOf, type))
    return problem('UNKNOWN_NODE', `${path}.type`, 'This kind of block is not known here.')
  if (!mayStand(type, place))
    return problem('WRONG_PLACE', path, 'This kind of block does not stand here.')
  const own =
    unknownKey(node, keysOf[type] ?? [], path) ??
    (type === 'link' ? linkProblem(node, path) : null) ??
    (type === 'quote' ? quoteProblem(node, path, budget) : null)
  if (own || type === 'quote') return own
  const place2 = inside[type] ?? 'words'
  return childrenProblem(node.children, place2, `${path}.children`, depth + 1, budget)
}

/**
 * Whether a value is a body we know, whole. The first offence is named by its place: `body[3].children[1].url`.
 * Never throws, whatever it is given.
 */
export const validateTree = (value: unknown, name = 'body'): { ok: true } | Problem => {
  if (!Array.isArray(value)) return problem('NOT_A_TREE', name, 'A text is a list of blocks.')
  const budget = { nodes: limits.nodes, characters: limits.characters }
  return childrenProblem(value, 'root', name, 0, budget) ?? { ok: true }
}
