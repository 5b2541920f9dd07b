import { extract } from '../../../src/import/text/extract.ts'
import type { Language } from '../../../src/import/text/extraction.ts'
import type { AttributedSentence } from './attributedSentence.ts'
import { ENGLISH_SENTENCES } from './englishSentences.ts'
import { TURKISH_SENTENCES } from './turkishSentences.ts'

const read = (text: string, language: Language): AttributedSentence['quotes'] =>
  extract(text, { language }).quotes.map((quote) => [
    quote.text,
    quote.speaker?.text ?? null,
    quote.speaker?.name ?? null,
  ])

describe.each([
  ['en', ENGLISH_SENTENCES],
  ['tr', TURKISH_SENTENCES],
] as const)('who says the words, in %s', (language, sentences) => {
  it.each(sentences.map(({ text, quotes }) => [text, quotes] as const))('%s', (text, quotes) => {
    expect(read(text, language)).toEqual(quotes)
  })

  it('has at least thirty sentences', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(30)
  })
})
