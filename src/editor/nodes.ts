/**
 * The body of an article as it is stored. Names of elements and leaves are stored data: they never change.
 * A paragraph has no type (or `p`); ids are opaque.
 */
export type DocumentId = string | number

export type Annotation = {
  relationTo: 'sources' | 'quotes'
  value: DocumentId
  /** The article's own copy of who said the annotated words. */
  speaker?: string
}
export type Leaf = { text: string; bold?: boolean; italic?: boolean; annotation?: Annotation }
export type DocumentLink = { relationTo: string; value: DocumentId }
export type Link = {
  type: 'link'
  linkType?: 'custom' | 'internal' | null
  url?: string | null
  doc?: DocumentLink | null
  newTab?: boolean | null
  children: Leaf[]
}
export type Inline = Leaf | Link

export type Paragraph = { type?: 'p'; children: Inline[] }
export type Heading = { type: 'h2' | 'h3'; children: Inline[] }
/** Holds either words or blocks, never both. */
export type Blockquote = { type: 'blockquote'; children: Inline[] | Block[] }
export type ListItem = { type: 'li'; children: Inline[] | Block[] }
export type List = { type: 'ul' | 'ol'; children: ListItem[] }
/** Words set apart. It keeps its own copy of words and speaker beside the reference. */
export type Quote = {
  type: 'quote'
  quote: DocumentId
  words: string
  speaker: string
  children: Leaf[]
}
export type Block = Paragraph | Heading | Blockquote | List | Quote
export type Tree = Block[]

export type PublicLeaf = Omit<Leaf, 'annotation'>
export type PublicLink = { type: 'link'; url: string; newTab?: boolean; children: PublicLeaf[] }
export type PublicNode =
  | PublicLeaf
  | PublicLink
  | { type?: string; children: PublicNode[] }
  | { type: 'quote'; words: string; speaker: string; children: PublicLeaf[] }

export const annotated = ['sources', 'quotes'] as const
/** Deeper or larger trees are refused: no newsroom text comes near. */
export const limits = { depth: 16, nodes: 20_000, characters: 2_000_000, id: 128 }

export type Fields = Record<string, unknown>
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isLeaf = (node: unknown): node is Leaf =>
  isFields(node) && typeof node.text === 'string'
export const isInline = (node: unknown): node is Inline =>
  isLeaf(node) || (isFields(node) && node.type === 'link')

export const isDocumentId = (value: unknown): value is DocumentId =>
  (typeof value === 'string' && value.length > 0 && value.length <= limits.id) ||
  (typeof value === 'number' && Number.isFinite(value))

export const emptyTree = (): Tree => [{ children: [{ text: '' }] }]
