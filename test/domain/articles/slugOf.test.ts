import fc from 'fast-check'
import { slugOf } from '../../../src/articles/slugOf.ts'

describe('slugOf', () => {
  it.each([
    ['Özgür İstanbul’un ışığı', 'ozgur-istanbulun-isigi'],
    ['Çavdar şimdi ağırlaştı', 'cavdar-simdi-agirlasti'],
    ['I said: “No”', 'i-said-no'],
    ['Łódź naïve Größe', 'lodz-naive-grosse'],
    ['IRMAK', 'irmak'],
    ['2,5 per cent & rising', '2-5-per-cent-and-rising'],
    ['…', ''],
  ])('%s → %s', (headline, slug) => expect(slugOf(headline)).toBe(slug))

  it('is short, plain and cut at a word whatever the headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (headline) => {
        const slug = slugOf(headline)
        expect(slug.length).toBeLessThanOrEqual(90)
        expect(slug).toMatch(/^[a-z0-9]*(-[a-z0-9]+)*$/)
      }),
    )
  })
})
