/** A fenced block of a document, the words before it, and those between it and the next block. */
export interface Block {
  language: string
  text: string
  /** The line of the document its first line stands on. */
  line: number
  /** The heading of the part (`##`) it stands in. */
  part: string
  before: string
  after: string
}

const fence = /^```(\w*)$/

/** Markdown → its fenced blocks, in order. @throws on a block that is not closed, or that names no language. */
export const readDocument = (markdown: string): Block[] => {
  const blocks: Block[] = []
  let open: { language: string; line: number; lines: string[] } | undefined
  let part = ''
  let words: string[] = []

  const tell = () => {
    const before = words.join('\n').trim()
    const last = blocks.at(-1)
    if (last) last.after = before
    words = []
    return before
  }
  for (const [index, line] of markdown.split('\n').entries()) {
    const found = fence.exec(line)
    if (open && found?.[1] === '') {
      const { language, lines } = open
      blocks.push({
        language,
        text: lines.join('\n'),
        line: open.line,
        part,
        before: tell(),
        after: '',
      })
      open = undefined
    } else if (open) open.lines.push(line)
    else if (found) {
      if (!found[1]) throw new Error(`The block at line ${index + 1} does not say what it is.`)
      open = { language: found[1], line: index + 2, lines: [] }
    } else {
      if (line.startsWith('## ')) part = line.slice(3)
      words.push(line)
    }
  }
  if (open) throw new Error(`The block at line ${open.line} is not closed.`)
  tell()
  return blocks
}
