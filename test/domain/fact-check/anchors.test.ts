import fc from 'fast-check'
import {
  anchorAt,
  occurrences,
  passagesAt,
  placeOfAnchor,
  placesOf,
  textOfField,
} from '../../../plugins/fact-check/src/domain/anchors.ts'
import { normalise } from '../../../plugins/fact-check/src/domain/normalise.ts'
import { passagesOf } from '../../../plugins/fact-check/src/domain/passages.ts'
import { reanchor } from '../../../plugins/fact-check/src/domain/reanchor.ts'
import type { ApprovedPassage } from '../../../plugins/fact-check/src/domain/types.ts'
import { language, scope } from './arbitraries.ts'

const body = (...texts: string[]): ApprovedPassage[] =>
  texts.map((text) => ({ field: 'body', text, marks: [] }))
const anchor = (passages: ApprovedPassage[], exact: string, nth = 0) => {
  const field = textOfField(passages, 'body')
  const place = occurrences(field.text, exact)[nth]
  if (!place) throw new Error(`“${exact}” is not there`)
  return anchorAt(field, place)
}

describe('an anchor', () => {
  it('names its words by what stands around them, in code points', () => {
    const passages = body('The 🌾 grain sailed.', 'It weighed 40 tonnes, the port said.')
    expect(anchor(passages, '40 tonnes')).toEqual({
      field: 'body',
      exact: '40 tonnes',
      prefix: 'The 🌾 grain sailed. It weighed ',
      suffix: ', the port said.',
      start: 31,
    })
  })

  it('keeps 32 code points on either side, and cuts none in half', () => {
    const passages = body(`${'🌾'.repeat(40)} here ${'🌾'.repeat(40)}.`)
    const { prefix, suffix } = anchor(passages, 'here')
    expect(Array.from(prefix)).toHaveLength(32)
    expect(Array.from(suffix)).toHaveLength(32)
    expect(prefix).not.toMatch(/^[\uDC00-\uDFFF]/)
  })

  it('lies on the passages its words lie on', () => {
    const field = textOfField(body('One.', 'Two.', 'Three.'), 'body')
    const [across] = occurrences(field.text, 'Two. Th')
    expect(passagesAt(field, across ?? { start: 0, end: 0 })).toEqual([1, 2])
  })

  it('is told from its twins by the context somebody gave', () => {
    const field = textOfField(body('He paid 40.', 'She paid 40.'), 'body')
    expect(placesOf(field, { exact: '40', prefix: '', suffix: '' })).toHaveLength(2)
    expect(placesOf(field, { exact: '40', prefix: 'She paid ', suffix: '.' })).toEqual([
      { start: 21, end: 23 },
    ])
  })

  it('does not fold letters to find its place', () => {
    const field = textOfField(body('İzmir ısındı.', 'IZMIR ISINDI.'), 'body')
    expect(placesOf(field, { exact: 'izmir', prefix: '', suffix: '' })).toEqual([])
    expect(placesOf(field, { exact: 'ısındı', prefix: '', suffix: '' })).toHaveLength(1)
  })

  it('of any words of any text is found where it was made', () => {
    fc.assert(
      fc.property(scope, language, fc.nat(), fc.nat(), (texts, spoken, from, length) => {
        const passages = passagesOf(texts, spoken)
        const [first] = passages
        if (!first) return
        const field = textOfField(passages, first.field)
        const points = Array.from(field.text)
        const start = from % points.length
        const end = start + 1 + (length % (points.length - start))
        const [head, words] = [points.slice(0, start), points.slice(start, end)].map((part) =>
          part.join(''),
        ) as [string, string]
        // Somebody's words are normalised, and those neither begin nor end with a space.
        if (words !== normalise(words)) return
        const place = { start: head.length, end: head.length + words.length }
        const made = anchorAt(field, place)
        expect(placeOfAnchor(field, made)).toEqual(place)
        expect(reanchor(made, passages, passages)).toEqual({ state: 'kept', anchor: made })
      }),
    )
  })
})

describe('after an edit', () => {
  const before = body('Rain fell on Monday.', 'The mayor spent 40 million.', 'Nobody was hurt.')

  it.each([
    ['elsewhere', body('Snow fell.', 'The mayor spent 40 million.', 'Nobody was hurt.')],
    [
      'before it, a passage more',
      body('Rain fell.', 'So it is.', ...before.slice(1).map(({ text }) => text)),
    ],
    [
      'around it, in its own sentence',
      body('Rain fell on Monday.', 'Last year the old mayor spent 40 million.', 'Nobody was hurt.'),
    ],
    [
      'that moves its sentence',
      body('Nobody was hurt.', 'Rain fell on Monday.', 'The mayor spent 40 million.'),
    ],
    [
      'that moves its words into another new sentence',
      body('Rain fell on Monday.', 'Nobody was hurt.', 'It says the town spent 40 million.'),
    ],
  ])('an anchor is kept: %s', (_, now) => {
    const result = reanchor(anchor(before, 'spent 40 million'), before, now)
    expect(result).toMatchObject({ state: 'kept', anchor: { exact: 'spent 40 million' } })
    const field = textOfField(now, 'body')
    const place = result.state === 'kept' ? placeOfAnchor(field, result.anchor) : null
    expect(field.text.slice(place?.start, place?.end)).toBe('spent 40 million')
  })

  it('a changed number is offered and not taken', () => {
    const now = body('Rain fell on Monday.', 'The mayor spent 41 million.', 'Nobody was hurt.')
    const result = reanchor(anchor(before, 'spent 40 million'), before, now)
    expect(result.state).toBe('needs-review')
    expect(result.state === 'needs-review' && result.candidates[0]?.exact).toContain('41 million')
  })

  it('words that are gone are gone', () => {
    const now = body('Rain fell on Monday.', 'Nobody was hurt.')
    expect(reanchor(anchor(before, 'spent 40 million'), before, now)).toEqual({ state: 'orphaned' })
  })

  it('a look-alike that stood there before does not take its place', () => {
    const twins = body('He was not there.', 'Rain fell.', 'He was not there.')
    const second = anchor(twins, 'was not there', 1)
    const now = body('He was not there.', 'Rain fell.')
    expect(reanchor(second, twins, now)).toMatchObject({
      state: 'needs-review',
      candidates: [{ exact: 'was not there' }],
    })
    // Which of the two was taken out cannot be known by their words, but the other one keeps its own.
    expect(reanchor(anchor(twins, 'was not there', 0), twins, now).state).toBe('kept')
  })

  it('nor does it take it at the next edit, while a person is still to say where it stands', () => {
    const twins = body('He was not there.', 'Rain fell.', 'He was not there.')
    const second = anchor(twins, 'was not there', 1)
    const now = body('He was not there.', 'Rain fell.')
    const next = body('He was not there.', 'Snow fell.')
    expect(reanchor(second, now, next, false)).toMatchObject({ state: 'needs-review' })
    // Undoing it all brings it back, the other one beside it or not.
    expect(reanchor(second, next, twins, false)).toEqual({ state: 'kept', anchor: second })
  })

  it('the same words in two new places are for a person to choose from', () => {
    const now = body('One spent 40 million today.', 'Two spent 40 million today.')
    const result = reanchor(anchor(before, 'spent 40 million'), before, now)
    expect(result).toMatchObject({ state: 'needs-review' })
    expect(result.state === 'needs-review' && result.candidates).toHaveLength(2)
  })

  it('an undone edit brings the anchor back to where it was', () => {
    const made = anchor(before, '40 million')
    const now = body('Rain fell on Monday.', 'The mayor spent 40 million, 3 of it his own.')
    const there = reanchor(made, before, now)
    expect(there.state).toBe('kept')
    if (there.state === 'kept')
      expect(reanchor(there.anchor, now, before)).toEqual({ state: 'kept', anchor: made })
  })

  it('whatever the edit, what is kept says the same words, and what is offered is there', () => {
    fc.assert(
      fc.property(scope, scope, language, fc.nat(), fc.nat(), (one, two, spoken, from, length) => {
        const [old, now] = [passagesOf(one, spoken), passagesOf(two, spoken)]
        const [first] = old
        if (!first) return
        const field = textOfField(old, first.field)
        const points = Array.from(field.text)
        const start = points.slice(0, from % points.length).join('').length
        const end =
          start +
          points
            .slice(from % points.length)
            .slice(0, 1 + (length % 12))
            .join('').length
        const made = anchorAt(field, { start, end })
        const text = textOfField(now, first.field)
        const result = reanchor(made, old, now)
        if (result.state === 'kept') {
          const place = placeOfAnchor(text, result.anchor)
          expect(text.text.slice(place?.start, place?.end)).toBe(made.exact)
        }
        if (result.state === 'needs-review')
          for (const candidate of result.candidates) expect(text.text).toContain(candidate.exact)
        if (result.state === 'orphaned') expect(text.text.includes(made.exact)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
