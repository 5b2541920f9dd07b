import type { TextRange } from './types.ts'

/** What closes each opening mark; one that is not closed holds to the end, as in speech of several paragraphs. */
const closing: Record<string, string> = { '“': '”', '"': '"', '«': '»', '„': '“' }

/** What stands within quotation marks: nobody's words but the speaker's, so that no link of ours goes there. */
export const speechIn = (text: string): TextRange[] => {
  const ranges: TextRange[] = []
  let at = 0
  while (at < text.length) {
    const close = closing[text.charAt(at)]
    if (close === undefined) {
      at++
      continue
    }
    const end = text.indexOf(close, at + 1)
    ranges.push({ start: at, end: end < 0 ? text.length : end + 1 })
    at = end < 0 ? text.length : end + 1
  }
  return ranges
}
