/** What of a browser's node is read; so that it can be tried without a browser. */
export type DomNode = {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: ArrayLike<DomNode>
  getAttribute?(name: string): string | null
}
type Loose = { text: string } | { type?: string; url?: string | null; children: Loose[] }
type Marks = { bold?: true; italic?: true }

const blocks: Record<string, string> = {
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  BLOCKQUOTE: 'blockquote',
}
const plain = ['P', 'DIV', 'SECTION', 'ARTICLE', 'PRE', 'TABLE', 'TR', 'HEADER', 'FOOTER', 'MAIN']
const unread = ['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'TITLE', 'NOSCRIPT', 'IFRAME', 'SVG']
const marksOf: Record<string, Marks> = {
  B: { bold: true },
  STRONG: { bold: true },
  I: { italic: true },
  EM: { italic: true },
}
const holdsBlocks = (nodes: readonly Loose[]) =>
  nodes.some((node) => !('text' in node) && node.type !== 'link')

/** Blank text between blocks is layout, not words. */
const withoutLayout = (nodes: Loose[]): Loose[] =>
  holdsBlocks(nodes) ? nodes.filter((node) => !('text' in node) || node.text.trim()) : nodes

const read = (node: DomNode, marks: Marks): Loose[] => {
  if (node.nodeType === 3)
    return [{ text: (node.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' '), ...marks }]
  const name = node.nodeName.toUpperCase()
  if (node.nodeType !== 1 || unread.includes(name)) return []
  if (name === 'BR') return [{ text: '\n', ...marks }]
  const children = withoutLayout(
    Array.from(node.childNodes).flatMap((child) => read(child, { ...marks, ...marksOf[name] })),
  )
  if (name === 'A' && !holdsBlocks(children))
    return [{ type: 'link', url: node.getAttribute?.('href') ?? null, children }]
  if (blocks[name]) return [{ type: blocks[name], children }]
  return plain.includes(name) ? [{ children }] : children
}

/** What was copied from a page, as loose nodes for `cleanTree`: our blocks, bold, italic, links and words. */
export const fromDom = (body: DomNode): Loose[] =>
  withoutLayout(Array.from(body.childNodes).flatMap((node) => read(node, {})))
