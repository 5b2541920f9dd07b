import fc from 'fast-check'
import { searchTerms } from '../../../plugins/fact-check/src/domain/matchClaims/searchTerms.ts'

it('finds a word again in its other forms, in both languages', () => {
  const shared = (one: string, other: string) => {
    const terms = new Set(searchTerms(other))
    return searchTerms(one).some((term) => terms.has(term))
  }
  expect(shared('factories', 'a factory')).toBe(true)
  expect(shared('köprünün', 'KÖPRÜ')).toBe(true)
  expect(shared('ISPARTA', 'ısparta')).toBe(true)
  expect(shared('the and of', 'of the and')).toBe(false)
})

it('gives terms of letters and digits alone, each once, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const terms = searchTerms(text)
      expect(new Set(terms).size).toBe(terms.length)
      for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
    }),
  )
})
