import fc from 'fast-check'
import { decodeCursor, encodeCursor } from '../../../src/delivery/cursor.ts'

const position = fc.record({
  publishedAt: fc
    .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2090-01-01') })
    .map((date) => date.toISOString()),
  id: fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme-ascii' }),
})

describe('cursor', () => {
  it('comes back as the position it was made of', () => {
    fc.assert(
      fc.property(position, (at) => {
        expect(decodeCursor(encodeCursor(at))).toEqual(at)
      }),
    )
  })

  it('never throws, and reads nothing it did not write itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        const read = decodeCursor(text)
        expect(read === undefined || encodeCursor(read) === text).toBe(true)
      }),
    )
  })

  it('refuses what only looks like one', () => {
    const forged = [
      [],
      ['yesterday', 'a'],
      ['2026-02-09T06:00:00.000Z'],
      ['2026-02-09T06:00:00.000Z', ''],
    ]
    for (const value of forged)
      expect(decodeCursor(Buffer.from(JSON.stringify(value)).toString('base64url'))).toBeUndefined()
  })
})
