/** The most an import takes: 10 MB (10 000 000 bytes). */
export const longestText = 10_000_000

export type Unreadable = {
  ok: false
  code: 'EMPTY' | 'BINARY' | 'NOT_UTF8' | 'TOO_LARGE'
  message: string
}
export type Decoded = { ok: true; text: string } | Unreadable

const refuse = (code: Unreadable['code'], why: string): Unreadable => ({
  ok: false,
  code,
  message: `${why} Nothing was imported.`,
})

const tooLarge = refuse('TOO_LARGE', 'This text is larger than 10 MB.')

/** How many bytes a sequence with this first byte has, and the range of its second byte (RFC 3629). */
const sequence = (lead: number): [length: number, low: number, high: number] | null => {
  if (lead < 0x80) return [1, 0, 0]
  if (lead >= 0xc2 && lead <= 0xdf) return [2, 0x80, 0xbf]
  if (lead >= 0xe0 && lead <= 0xef) {
    return [3, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf]
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    return [4, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf]
  }
  return null
}

/** The position, from 0, of the first byte that no UTF-8 text has there; -1 when all is well. */
export const firstNonUtf8 = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length;) {
    const shape = sequence(bytes[at] ?? 0)
    if (!shape) return at
    const [length, low, high] = shape
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next]
      const from = next === 1 ? low : 0x80
      const to = next === 1 ? high : 0xbf
      if (byte === undefined || byte < from || byte > to) return at + next
    }
    at += length
  }
  return -1
}

/** One kind of line break and no byte order mark, so that the same text has the same content hash. */
const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')

const readable = (text: string): Decoded => {
  if (text.trim() === '') return refuse('EMPTY', 'There is no text in it.')
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text)) {
    return refuse('BINARY', 'This is not text: it holds control characters.')
  }
  return { ok: true, text: plain(text) }
}

/** A file's bytes as text, decoded strictly; lone bytes are never replaced silently. */
export const decodeBytes = (bytes: Uint8Array): Decoded => {
  if (bytes.length > longestText) return tooLarge
  if (bytes.includes(0)) return refuse('BINARY', 'This file is not text: it holds zero bytes.')
  const wrong = firstNonUtf8(bytes)
  if (wrong >= 0) {
    return refuse('NOT_UTF8', `This file is not text (byte ${wrong + 1} is not UTF-8).`)
  }
  return readable(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
}

/** The same for a text that arrives as a string. */
export const decodeString = (text: string): Decoded => {
  if (text.length > longestText || new TextEncoder().encode(text).length > longestText) {
    return tooLarge
  }
  const lone = text.search(/\p{Surrogate}/u)
  if (lone >= 0) {
    return refuse('NOT_UTF8', `This text cannot be written as UTF-8 (character ${lone + 1}).`)
  }
  return readable(text)
}
