/** Text that is markup already; anything else is escaped where it is put in. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | null | undefined | Markup | Markup[]

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Marks that turn the direction of what follows could make a paper say another thing than was checked: they are shown. */
const turning = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g
// eslint-disable-next-line no-control-regex -- what HTML does not allow is what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g
const alone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const codePoint = (mark: string): string =>
  `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`

export const escape = (text: string): string =>
  text
    .replace(alone, '\ufffd')
    .replace(forbidden, '\ufffd')
    .replace(turning, codePoint)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const written = (piece: Piece): string => {
  if (piece === null || piece === undefined) return ''
  if (piece instanceof Markup) return piece.text
  return Array.isArray(piece) ? piece.map(written).join('') : escape(String(piece))
}

/** Writes HTML: everything put into it is escaped, but for what was written by this. */
export const html = (texts: TemplateStringsArray, ...pieces: Piece[]): Markup =>
  new Markup(texts.map((text, at) => text + written(pieces[at])).join(''))

export const nothing = new Markup('')
