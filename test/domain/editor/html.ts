const tags = [
  'p',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'a',
  'strong',
  'em',
  'figure',
  'figcaption',
]
const token =
  /^(?:<br>|<(\/?)([a-z0-9]+)((?: (?:href|target|rel)="[^"<>&']*(?:&(?:amp|lt|gt|quot|#39);[^"<>&']*)*")*)>|&(?:amp|lt|gt|quot|#39);|[^<>&"'])/u
const characters: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '<br>': '\n',
}
export type Parsed = { text: string; hrefs: string[]; tags: string[]; attributes: string[] }

/**
 * HTML read by the letter: only the tags we emit, each closed in order, every sign of markup escaped.
 * @throws at the first character that a stricter reader than any browser would not expect
 */
export const parseHtml = (html: string): Parsed => {
  const open: string[] = []
  const parsed: Parsed = { text: '', hrefs: [], tags: [], attributes: [] }
  let rest = html
  while (rest) {
    const match = token.exec(rest)
    if (!match) throw new Error(`Unescaped at: ${rest.slice(0, 60)}`)
    const [whole, closing, tag, attributes = ''] = match
    rest = rest.slice(whole.length)
    if (!tag) parsed.text += characters[whole] ?? whole
    else if (!tags.includes(tag)) throw new Error(`Tag ${tag}`)
    else if (closing) {
      if (open.pop() !== tag) throw new Error(`</${tag}> closes nothing`)
    } else {
      open.push(tag)
      parsed.tags.push(tag)
      if (attributes) parsed.attributes.push(attributes.trim())
      const href = / href="([^"]*)"/.exec(attributes)?.[1]
      if (href !== undefined)
        parsed.hrefs.push(
          href.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => characters[sign] ?? ''),
        )
    }
  }
  if (open.length) throw new Error(`${open.join()} left open`)
  return parsed
}
