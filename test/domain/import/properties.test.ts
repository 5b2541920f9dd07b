import fc from 'fast-check'
import { extract } from '../../../src/import/text/extract.ts'
import type { Span } from '../../../src/import/text/extraction.ts'
import { inCodePoints } from '../../../src/import/text/inCodePoints.ts'
import { growth } from '../../support/growth.ts'

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '„',
  '«',
  '»',
  '[',
  ']',
  '(',
  ')',
  ',',
  '.',
  ':',
  ';',
  '?',
  '!',
  '…',
  '—',
  '-',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\t',
  'said',
  'Ada',
  'Corrin',
  'he',
  'she',
  'it',
  'the',
  'mayor',
  'of',
  'and',
  'to',
  'who',
  'saying',
  'told',
  'according',
  'ANKARA',
  'Feb. 8',
  '(AP)',
  'U.S.',
  'Mr.',
  'dedi',
  'diye',
  'konuştu',
  'diyen',
  'göre',
  'Kaya',
  "'nın",
  'Bakanı',
  'açıklamada',
  'denildi',
  'İstanbul',
  '🎣',
  '👩🏽‍🌾',
  'e\u0301',
  '\u0000',
  '\ud800',
  '9/11',
  '%',
]
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) =>
  pieces
    .map((piece, index) => (index % 3 === 0 ? `${piece} ` : piece))
    .join(' ')
    .replaceAll(' ,', ','),
)
const texts = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const languages = fc.constantFrom('en' as const, 'tr' as const, undefined)

const all = (text: string, language: 'en' | 'tr' | undefined) => {
  const found = extract(text, { language })
  const speakers = found.quotes.flatMap(({ speaker }) => speaker ?? [])
  return { found, spans: [...found.paragraphs, ...found.quotes, ...found.mentions, ...speakers] }
}
const ordered = (spans: Span[]): boolean =>
  spans.every((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0))

describe('any text at all', () => {
  it('is read without throwing, and every span is its slice', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const { start, end, text: slice } of all(text, language).spans) {
          expect(text.slice(start, end)).toBe(slice)
          expect(end).toBeGreaterThan(start)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('has its paragraphs, quotes and mentions in order and apart', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const { found } = all(text, language)
        expect(ordered(found.paragraphs)).toBe(true)
        expect(ordered(found.quotes)).toBe(true)
        expect(ordered(found.mentions)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('has the same spans in code points', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const points = Array.from(text)
        const { quotes, mentions, paragraphs } = inCodePoints(text, extract(text))
        for (const { start, end, text: slice } of [...quotes, ...mentions, ...paragraphs])
          expect(points.slice(start, end).join('')).toBe(slice)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps the marks out of the quote', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('“”', '""', '«»', '„”', '‘’'),
        fc.constantFrom('The bell rang twice,', 'Nobody rang [the] bell,'),
        (marks, words) => {
          const [open, close] = Array.from(marks)
          const [quote] = extract(`${open}${words}${close} said Ada Corrin.`).quotes
          expect(quote?.text).toBe(words)
        },
      ),
    )
  })

  it.each(['en', 'tr'] as const)(
    'is read in time that grows with its length, not with its square, in %s',
    (language) => {
      const pieces = [
        '“',
        '‘a ',
        'and said ',
        'who said, ',
        '(',
        'Ada ',
        '“a” and ',
        "Kaya'nın “a” ",
        '“x” dedi ',
        '“No,” he said. ',
      ]
      for (const piece of pieces) {
        expect(growth((times) => extract(piece.repeat(times), { language }), 1000)).toBeLessThan(9)
      }
    },
    120_000,
  )
})
