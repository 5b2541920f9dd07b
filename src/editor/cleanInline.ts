import {
  annotated,
  isDocumentId,
  isFields,
  type Annotation,
  type DocumentId,
  type Fields,
  type Inline,
  type Leaf,
  type Link,
} from './nodes.ts'
import { safeUrl } from './safeUrl.ts'

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
/** A relation that a deep read filled in becomes its id again. */
export const idOf = (value: unknown): DocumentId | null => {
  const id = isFields(value) ? value.id : value
  return isDocumentId(id) ? id : null
}

const cleanAnnotation = (value: unknown): Annotation | null => {
  if (!isFields(value)) return null
  const relationTo = annotated.find((name) => name === value.relationTo)
  const id = idOf(value.value)
  if (!relationTo || id === null) return null
  return {
    relationTo,
    value: id,
    ...(typeof value.speaker === 'string' ? { speaker: value.speaker } : {}),
  }
}

const cleanLeaf = (node: Fields): Leaf => {
  const annotation = cleanAnnotation(node.annotation)
  return {
    text: String(node.text),
    ...(typeof node.bold === 'boolean' ? { bold: node.bold } : {}),
    ...(typeof node.italic === 'boolean' ? { italic: node.italic } : {}),
    ...(annotation ? { annotation } : {}),
  }
}

const targetOf = (node: Fields): Omit<Link, 'children'> | null => {
  const newTab = typeof node.newTab === 'boolean' ? { newTab: node.newTab } : {}
  if (node.linkType === 'internal') {
    const doc = isFields(node.doc) ? node.doc : {}
    const id = idOf(doc.value)
    return typeof doc.relationTo === 'string' &&
      /^[a-z][a-z0-9-]{0,63}$/.test(doc.relationTo) &&
      id !== null
      ? {
          type: 'link',
          linkType: 'internal',
          doc: { relationTo: doc.relationTo, value: id },
          ...newTab,
        }
      : null
  }
  const url = safeUrl(node.url)
  if (url === null) return null
  return {
    type: 'link',
    ...(node.linkType === 'custom' ? { linkType: 'custom' } : {}),
    url,
    ...newTab,
  }
}

const deepest = 64
export const leavesOf = (nodes: readonly unknown[], depth = 0): Leaf[] =>
  nodes.flatMap((node): Leaf[] => {
    if (!isFields(node) || depth > deepest) return []
    return typeof node.text === 'string'
      ? [cleanLeaf(node)]
      : leavesOf(listOf(node.children), depth + 1)
  })

export const inlinesOf = (nodes: readonly unknown[]): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (!isFields(node) || node.type !== 'link') return leavesOf([node])
    const target = targetOf(node)
    const children = leavesOf(listOf(node.children))
    return target ? [{ ...target, children: orEmpty(children) }] : children
  })
export const orEmpty = <T>(children: T[]): (T | Leaf)[] =>
  children.length ? children : [{ text: '' }]
