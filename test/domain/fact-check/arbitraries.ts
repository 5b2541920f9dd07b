import fc from 'fast-check'
import type { FieldText } from '../../../plugins/fact-check/src/domain/passages.ts'
import type { ApprovedPassage, Mark } from '../../../plugins/fact-check/src/domain/types.ts'

const word = fc.constantFrom(
  'grain',
  'Ankara',
  'not',
  'signed',
  'the',
  'Çınar',
  'İzmir',
  '12',
  '3.5',
  'Mr.',
  'U.S.',
  'he',
  '“yes”',
  "it's",
)
const end = fc.constantFrom('.', '!', '?', '…', ':', '')

export const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), end)
  .map(([words, stop]) => words.join(' ') + stop)

export const block = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(' '))

export const fieldText: fc.Arbitrary<FieldText> = fc
  .tuple(
    fc.constantFrom('headline', 'standfirst', 'body'),
    block,
    fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom('link:a', 'link:b', 'speaker:x')), {
      maxLength: 3,
    }),
  )
  .map(([field, text, marks]) => ({
    field,
    text,
    marks: marks.map(([start, length, value]) => ({
      start: Math.min(start, text.length),
      end: Math.min(start + length, text.length),
      value,
    })),
  }))

export const scope = fc.array(fieldText, { maxLength: 6 })
export const language = fc.constantFrom('en', 'tr', 'en-GB', 'xx')

/** Passages with few different words, so that repeats, moves and swaps come up often. */
export const passages: fc.Arbitrary<ApprovedPassage[]> = fc.array(
  fc.record({
    field: fc.constantFrom<string>('headline', 'body'),
    text: fc.constantFrom<string>('A.', 'B.', 'C.', 'D.'),
    marks: fc.constant<Mark[]>([]),
  }),
  { maxLength: 8 },
)
