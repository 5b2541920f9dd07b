import { isDocumentId, isFields, type DocumentLink } from './nodes.ts'

/** The documents a body's words lead to, in reading order; one may come twice. */
export const linkedDocuments = (tree: unknown): DocumentLink[] => {
  if (Array.isArray(tree)) return tree.flatMap(linkedDocuments)
  if (!isFields(tree)) return []
  if (tree.type !== 'link') return linkedDocuments(tree.children)
  const { doc } = tree
  return isFields(doc) && typeof doc.relationTo === 'string' && isDocumentId(doc.value)
    ? [{ relationTo: doc.relationTo, value: doc.value }]
    : []
}
