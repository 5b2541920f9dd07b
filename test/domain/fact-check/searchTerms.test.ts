import fc from 'fast-check'
import { gatherStatistics } from '../../../plugins/fact-check/src/domain/matchClaims/gatherStatistics.ts'
import { searchTerms } from '../../../plugins/fact-check/src/domain/matchClaims/searchTerms.ts'
import { termsToAsk } from '../../../plugins/fact-check/src/search/termsToAsk.ts'

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

describe('what an archive is asked for', () => {
  const claims = Array.from({ length: 400 }, (_, at) => ({ id: String(at), text: 'Köprü' }))
  const knowing = (holding: Record<string, number>) => ({
    statistics: gatherStatistics(claims),
    holding: new Map(Object.entries(holding)),
  })

  it('is not what stands in a large share of its claims', () => {
    const holding = { mayor: 100, bridg: 30, kopru: 10, wolv: 2, ferri: 1 }
    const asked = termsToAsk('mayor bridg kopru wolv ferri', knowing(holding))
    expect(asked.slice(0, 4)).toEqual(['ferri', 'wolv', 'kopru', 'bridg'])
    expect(asked).not.toContain('mayor')
  })

  it('is something, however common all of it is, and what only older claims may hold', () => {
    const holding = { mayor: 400, bridg: 300, kopru: 200, wolv: 100 }
    const asked = termsToAsk('xyzzy mayor bridg kopru wolv', knowing(holding))
    expect(asked.slice(0, 3)).toEqual(['wolv', 'kopru', 'bridg'])
    expect(asked).toContain('xyzzy')
    expect(asked).not.toContain('mayor')
  })

  it('is as much of the text as there is room for, while nothing is known', () => {
    expect(termsToAsk('wolv kopru', null)).toEqual(searchTerms('wolv kopru'))
  })

  it('is part of the text, and never too much, for any text', () => {
    const word = fc.constantFrom(
      'wolves',
      'köprü',
      'mayor',
      'ferries',
      '12',
      'Iğdır',
      'the',
      'bridge',
    )
    const holdings = fc.dictionary(
      fc.constantFrom('wolv', 'kopru', 'mayor', '12'),
      fc.integer({ min: 1, max: 400 }),
    )
    fc.assert(
      fc.property(fc.array(word), holdings, (words, holding) => {
        const text = words.join(' ')
        const asked = termsToAsk(text, knowing(holding))
        expect(searchTerms(text)).toEqual(expect.arrayContaining(asked))
        expect(asked.length).toBeLessThanOrEqual(32)
        if (searchTerms(text).length > 0) expect(asked).not.toEqual([])
      }),
    )
  })
})
