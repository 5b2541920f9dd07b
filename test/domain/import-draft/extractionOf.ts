import type { Extraction, Quote, Span } from '../../../src/import/text/extraction.ts'

/** The span of words in a text; `nth` picks among equals, from 0. */
export const spanOf = (text: string, words: string, nth = 0): Span => {
  let start = -1
  for (let at = 0; at <= nth; at++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return { start, end: start + words.length, text: words }
}

export const quoteOf = (
  text: string,
  words: string,
  speaker: { text: string; name: string | null } | null,
  rest: Partial<Quote> = {},
): Quote => ({
  ...spanOf(text, words),
  speaker: speaker && { ...spanOf(text, speaker.text), name: speaker.name },
  cue: 'said',
  sure: true,
  ...rest,
})

/** An extraction of a text whose blocks are parted by blank lines and whose first block is the title. */
export const extractionOf = (text: string, rest: Partial<Extraction> = {}): Extraction => {
  const [title = null, ...blocks] = text.split('\n\n')
  let from = title?.length ?? 0
  const paragraphs = blocks.map((block) => {
    const start = text.indexOf(block, from)
    from = start + block.length
    return { start, end: from, text: block }
  })
  return {
    language: 'en',
    title,
    dateline: null,
    paragraphs,
    quotes: [],
    mentions: [],
    ...rest,
  }
}
