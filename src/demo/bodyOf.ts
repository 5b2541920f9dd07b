type Mark = { relationTo: 'quotes' | 'sources'; value: string }
type Leaf = { text: string; annotation?: Mark }
type Block = { type?: 'h2'; children: Leaf[] }

const mark = /\[([qs]):([\w-]+)\|([^\]]+)\]/g

/** The demo's short hand → the editor's tree. @throws on a key that no record has, so that a typo never ships. */
export const bodyOf = (
  text: string,
  ids: { quotes: Map<string, string>; sources: Map<string, string> },
): Block[] =>
  text.split(/\n\n+/).map((paragraph) => {
    if (paragraph.startsWith('## ')) return { type: 'h2', children: [{ text: paragraph.slice(3) }] }
    const children: Leaf[] = []
    let at = 0
    for (const match of paragraph.matchAll(mark)) {
      const [whole, kind, key = '', words = ''] = match
      const relationTo = kind === 'q' ? 'quotes' : 'sources'
      const value = ids[relationTo].get(key)
      if (!value) throw new Error(`The demo has no ${relationTo} called ${key}.`)
      if (match.index > at) children.push({ text: paragraph.slice(at, match.index) })
      children.push({ text: words, annotation: { relationTo, value } })
      at = match.index + whole.length
    }
    if (at < paragraph.length || children.length === 0) children.push({ text: paragraph.slice(at) })
    return { children }
  })
