import type { Extraction } from './extraction.ts'

/** The same extraction with offsets in code points of the input, as the command line prints them. */
export const inCodePoints = (input: string, extraction: Extraction): Extraction => {
  if (!/[\uD800-\uDFFF]/.test(input)) return extraction
  const points = new Uint32Array(input.length + 1)
  let count = 0
  for (let unit = 0; unit < input.length; unit++) {
    points[unit] = count
    const code = input.charCodeAt(unit)
    const next = input.charCodeAt(unit + 1)
    const pair = code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000
    if (!pair) count++
  }
  points[input.length] = count
  const convert = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: points[span.start] ?? 0,
    end: points[span.end] ?? count,
  })
  return {
    ...extraction,
    paragraphs: extraction.paragraphs.map(convert),
    quotes: extraction.quotes.map((quote) => ({
      ...convert(quote),
      speaker: quote.speaker && convert(quote.speaker),
    })),
    mentions: extraction.mentions.map(convert),
  }
}
