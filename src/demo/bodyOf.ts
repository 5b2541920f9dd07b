import type { Block, DocumentId, Inline, Leaf, ListItem } from '../editor/nodes.ts'

/** What a body may point at; each finder answers undefined for a key that is not there. */
export type Known = {
  quote: (key: string) => { id: DocumentId; words: string; speaker: string } | undefined
  source: (key: string) => DocumentId | undefined
  article: (key: string) => DocumentId | undefined
}

const found = <Value>(value: Value | undefined, kind: string, key: string): Value => {
  if (value === undefined) throw new Error(`The demo has no ${kind} called ${key}.`)
  return value
}

const marked =
  /\[q:(?<quote>[\w-]+)\|(?<said>[^\]]+)\]|\[s:(?<source>[\w-]+)\|(?<known>[^\]]+)\]|\[a:(?<article>[\w-]+)\|(?<lead>[^\]]+)\]|\[(?<url>https:[^|\]]+)\|(?<page>[^\]]+)\]|\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*/g

const inlineOf = (
  { quote, said, source, known, article, lead, url, page, bold, italic }: Record<string, string>,
  { quote: quoteOf, source: sourceOf, article: articleOf }: Known,
): Inline => {
  const mark = (relationTo: 'quotes' | 'sources', value: DocumentId, text = ''): Leaf => ({
    text,
    annotation: { relationTo, value },
  })
  if (quote) return mark('quotes', found(quoteOf(quote), 'quote', quote).id, said)
  if (source) return mark('sources', found(sourceOf(source), 'source', source), known)
  if (article) {
    const doc = { relationTo: 'articles', value: found(articleOf(article), 'article', article) }
    return { type: 'link', linkType: 'internal', doc, children: [{ text: lead ?? '' }] }
  }
  if (url) return { type: 'link', linkType: 'custom', url, children: [{ text: page ?? '' }] }
  return bold ? { text: bold, bold: true } : { text: italic ?? '', italic: true }
}

const isEmpty = (node: Inline | undefined): boolean =>
  node !== undefined && 'text' in node && node.text === ''
const isLink = (node: Inline | undefined): boolean => node !== undefined && !('text' in node)

const wordsOf = (text: string, known: Known): Inline[] => {
  const words: Inline[] = []
  let at = 0
  for (const match of text.matchAll(marked)) {
    words.push({ text: text.slice(at, match.index) })
    words.push(inlineOf(match.groups as Record<string, string>, known))
    at = match.index + match[0].length
  }
  words.push({ text: text.slice(at) })
  // Slate wants a text on either side of a link, if an empty one, and no empty text anywhere else.
  const kept = words.filter(
    (node, index) => !isEmpty(node) || isLink(words[index - 1]) || isLink(words[index + 1]),
  )
  return kept.length > 0 ? kept : [{ text: '' }]
}

const itemsOf = (lines: string[], sign: RegExp, known: Known): ListItem[] =>
  lines.map((line) => ({ type: 'li', children: wordsOf(line.replace(sign, ''), known) }))

/** The demo's short hand (content/DemoArticle.ts) → the editor's tree. @throws on a key that no record has. */
export const bodyOf = (text: string, known: Known): Block[] =>
  text.split(/\n\n+/).map((block): Block => {
    const lines = block.split('\n')
    const [, apart] = /^\[\[([\w-]+)\]\]$/.exec(block) ?? []
    if (apart) {
      const { id, words, speaker } = found(known.quote(apart), 'quote', apart)
      return { type: 'quote', quote: id, words, speaker, children: [{ text: '' }] }
    }
    if (block.startsWith('## ')) return { type: 'h2', children: wordsOf(block.slice(3), known) }
    if (block.startsWith('### ')) return { type: 'h3', children: wordsOf(block.slice(4), known) }
    if (block.startsWith('> '))
      return { type: 'blockquote', children: wordsOf(block.slice(2), known) }
    if (lines.every((line) => line.startsWith('- ')))
      return { type: 'ul', children: itemsOf(lines, /^- /, known) }
    if (lines.every((line) => /^\d+\. /.test(line)))
      return { type: 'ol', children: itemsOf(lines, /^\d+\. /, known) }
    return { children: wordsOf(block, known) }
  })
