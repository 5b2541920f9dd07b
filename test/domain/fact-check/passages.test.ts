import fc from 'fast-check'
import { compare } from '../../../plugins/fact-check/src/domain/compare.ts'
import { normalise, normalisedOffset } from '../../../plugins/fact-check/src/domain/normalise.ts'
import { passagesOf } from '../../../plugins/fact-check/src/domain/passages.ts'
import { fieldText, language, scope } from './arbitraries.ts'

const curl = (text: string) =>
  text.replace(/"/g, '”').replace(/'/g, '’').replace(/ /g, ' \u00a0 ').normalize('NFD')

describe('the text of a scope', () => {
  it('is the same after typography alone changed', () => {
    fc.assert(
      fc.property(scope, language, (texts, tongue) => {
        const plain = texts.map(({ field, text }) => ({ field, text }))
        const fine = plain.map(({ field, text }) => ({ field, text: ` ${curl(text)}\n` }))
        expect(compare(passagesOf(plain, tongue), passagesOf(fine, tongue)).same).toBe(true)
      }),
    )
  })

  it('gives every passage a key of its own and the same ones each time', () => {
    fc.assert(
      fc.property(scope, language, (texts, tongue) => {
        const keys = passagesOf(texts, tongue).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(passagesOf(texts, tongue).map(({ key }) => key)).toEqual(keys)
      }),
    )
  })

  it('keeps all its words and clips every mark into its passage', () => {
    fc.assert(
      fc.property(fieldText, language, (text, tongue) => {
        const passages = passagesOf([text], tongue)
        expect(
          passages
            .map((passage) => passage.text)
            .join(' ')
            .replace(/ /g, ''),
        ).toBe(normalise(text.text).replace(/ /g, ''))
        for (const { text: words, marks } of passages)
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(words.length)
          }
      }),
    )
  })

  it('shows each passage as it was typed', () => {
    fc.assert(
      fc.property(scope, language, (texts, tongue) => {
        const fine = texts.map(({ field, text }) => ({ field, text: `\n${curl(text)} ` }))
        for (const { shown, text } of passagesOf(fine, tongue)) {
          expect(normalise(shown)).toBe(text)
          expect(shown).toBe(shown.trim())
          expect(fine.some((block) => block.text.includes(shown))).toBe(true)
        }
      }),
    )
    const typed = ' “Yes,”  he said. It’s\u00a0done: « oui ».'
    expect(passagesOf([{ field: 'body', text: typed }], 'en').map(({ shown }) => shown)).toEqual([
      '“Yes,”  he said.',
      'It’s\u00a0done: « oui ».',
    ])
  })

  it('measures offsets in the normalised text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, offset) => {
        const at = normalisedOffset(text, offset)
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(normalise(text).length)
      }),
    )
    expect(normalisedOffset('  a  “b” c', 6)).toBe(3)
  })
})

describe('a mark belongs to the passage it lies on', () => {
  const body = (marks: { start: number; end: number; value: string }[]) =>
    passagesOf([{ field: 'body', text: 'First one. Second one.', marks }], 'en')

  it('so another link target is another passage', () => {
    const here = body([{ start: 11, end: 17, value: 'link:https://a.example' }])
    const there = body([{ start: 11, end: 17, value: 'link:https://b.example' }])
    expect(compare(here, there).changes).toEqual([
      { kind: 'changed', before: 'Second one.', after: 'Second one.', field: 'body' },
    ])
  })

  it('and one that spans two lies on both', () => {
    expect(body([{ start: 6, end: 17, value: 'speaker:A' }]).map(({ marks }) => marks)).toEqual([
      [{ start: 6, end: 10, value: 'speaker:A' }],
      [{ start: 0, end: 6, value: 'speaker:A' }],
    ])
  })

  it('and pieces of one mark that touch are one, so bold type inside a link changes nothing', () => {
    const whole = body([{ start: 0, end: 9, value: 'link:a' }])
    const pieces = body([
      { start: 5, end: 9, value: 'link:a' },
      { start: 0, end: 5, value: 'link:a' },
    ])
    expect(compare(whole, pieces).same).toBe(true)
  })
})

it('a newswire text of a headline and fourteen sentences has fifteen passages', () => {
  const paragraphs = [
    'The foreign minister of Varland on Feb. 8 called U.S. Secretary Ann B. Hill and spoke about the harbour.',
    '“The minister told her counterpart about our plans to reopen it through talks,” a statement by the ministry said.',
    'They also spoke about the north. The minister named the “so-called talks” of the Coast Group. She said the work will go on.',
    'While speaking of the latest news, she invited Mr. Hill to the forum on March 11-13.',
    'Both spoke of ways to work together, spokesperson Ed Price said.',
    '“The secretary stressed our shared aim and noted President [Olan Tay] Erdan’s part in it,” he stated.',
    'The two spoke of steps the U.S. could take, he said, noting that they reviewed more.',
    'The call comes as the former has been sending ships.',
    'Both towns have been at odds. They keep more than 100,000 people busy.',
    'The capital has invited both presidents to a meeting. It also tries to hold the next round of the Organization (OSC) Bern Group in the city.',
  ]
  const texts = [
    { field: 'headline', text: 'Varland, U.S. officials speak of the harbour' },
    ...paragraphs.map((text) => ({ field: 'body', text })),
  ]
  expect(passagesOf(texts, 'en')).toHaveLength(15)
})
