import fc from 'fast-check'
import {
  isPast,
  isSettled,
  outcomes,
  stateOfClaim,
  type Claim,
} from '../../../plugins/fact-check/src/domain/claims.ts'
import {
  defaultScales,
  ratingOf,
  readScales,
  scaleInForce,
} from '../../../plugins/fact-check/src/domain/ratings.ts'

const passage = { field: 'body', text: 'It cost 40 million.', marks: [] }
const anchor = { field: 'body', exact: '40 million', prefix: '', suffix: '', start: 8 }
const claims = fc.record<Claim>({
  id: fc.constant('1'),
  kind: fc.constant('number'),
  outcome: fc.constantFrom(...outcomes),
  anchor: fc.constant(anchor),
  anchorState: fc.constantFrom('kept', 'needs-review', 'orphaned'),
  change: fc.constantFrom(null, '40 million', '41 million'),
  settledText: fc.constantFrom(null, [passage], [{ ...passage, text: 'It cost 41 million.' }]),
  ruled: fc.boolean(),
})
const texts = fc.subarray([passage])

describe('a claim past its date', () => {
  it('is never settled where it stands, and is what it was where it was not settled', () => {
    fc.assert(
      fc.property(claims, texts, (claim, passages) => {
        const before = stateOfClaim({ ...claim, past: false }, passages)
        const after = stateOfClaim({ ...claim, past: true }, passages)
        expect(after).toBe(before === 'settled' && passages.length > 0 ? 'stale' : before)
        if (passages.length > 0 && isSettled(before))
          expect(isSettled(after)).toBe(before === 'gone')
      }),
    )
  })

  it('is past from that moment on', () => {
    const moment = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    fc.assert(
      fc.property(moment, moment, (date, at) => {
        const bestBefore = date.toISOString()
        expect(isPast({ bestBefore }, at.toISOString())).toBe(at >= date)
        expect(isPast({ bestBefore: null }, at.toISOString())).toBe(false)
      }),
    )
  })
})

describe('ratings', () => {
  const old = {
    version: '1',
    ratings: [
      { value: 0, name: 'No' },
      { value: 1, name: 'Yes' },
    ],
  }
  const now = { version: '2', ratings: [{ value: 3, name: { en: 'So', tr: 'Öyle' } }] }

  it('are shown by the scale they were given by, in the language of the article', () => {
    const shown = (scale: string, rating: string, language = 'en') =>
      ratingOf([old, now], { scale, rating }, language)
    expect(scaleInForce([old, now])).toBe(now)
    expect(shown('1', '1', 'tr')).toEqual({ value: 1, best: 1, worst: 0, name: 'Yes' })
    expect(shown('2', '3', 'tr-TR')?.name).toBe('Öyle')
    expect(shown('2', '3', 'de')?.name).toBe('So')
    expect(shown('1', '3')).toBeNull()
    expect(shown('3', '3')).toBeNull()
    expect(ratingOf([old], { scale: null, rating: null }, 'en')).toBeNull()
  })

  it('of a config are whole, or it does not start', () => {
    expect(readScales(defaultScales)).toBe(defaultScales)
    for (const scales of [
      [],
      [old, old],
      [{ version: '1', ratings: [] }],
      [
        {
          version: '1',
          ratings: [
            { value: 1, name: 'A' },
            { value: 1, name: 'B' },
          ],
        },
      ],
      [{ version: '1', ratings: [{ value: 1.5, name: 'A' }] }],
    ])
      expect(() => readScales(scales)).toThrow('ratingScales')
  })
})
