import fc from 'fast-check'
import { align } from '../../../plugins/fact-check/src/domain/align.ts'
import { compare } from '../../../plugins/fact-check/src/domain/compare.ts'
import { growth } from '../../support/growth.ts'
import { passages } from './arbitraries.ts'

const body = (...texts: string[]) => texts.map((text) => ({ field: 'body', text, marks: [] }))

describe('two versions of a text are compared', () => {
  it('and are the same exactly when every passage is, in order', () => {
    fc.assert(
      fc.property(passages, passages, (before, after) => {
        expect(compare(before, before)).toEqual({ same: true, changes: [] })
        expect(compare(before, after).same).toBe(JSON.stringify(before) === JSON.stringify(after))
      }),
    )
  })

  it('and every passage that came or went is told once', () => {
    fc.assert(
      fc.property(passages, passages, (before, after) => {
        const { changes } = compare(before, after)
        const added = changes.filter(({ kind }) => kind === 'added').length
        const removed = changes.filter(({ kind }) => kind === 'removed').length
        expect(before.length - removed + added).toBe(after.length)
      }),
    )
  })

  it.each([
    ['changed', body('A.', 'B.', 'C.'), body('A.', 'X.', 'C.'), 'B.', 'X.'],
    ['added', body('A.', 'C.'), body('A.', 'B.', 'C.'), null, 'B.'],
    ['removed', body('A.', 'B.', 'C.'), body('A.', 'C.'), 'B.', null],
    ['moved', body('A.', 'B.', 'C.'), body('B.', 'C.', 'A.'), 'A.', 'A.'],
  ])('a passage %s is named', (kind, before, after, was, is) => {
    expect(compare(before, after).changes).toEqual([
      { kind, before: was, after: is, field: 'body' },
    ])
  })

  it('and the time for texts of thousands of passages, all rewritten, grows with their length', () => {
    const many = (word: string, length: number) =>
      body(...Array.from({ length }, (_, number) => `${word} ${number}.`))
    const work = (length: number) => {
      expect(compare(many('old', length), many('new', length)).changes).toHaveLength(length)
    }
    expect(growth(work, 4000)).toBeLessThan(9)
  })
})

it('an alignment pairs equal entries, in order', () => {
  const entries = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
  fc.assert(
    fc.property(entries, entries, (before, after) => {
      let last: readonly [number, number] = [-1, -1]
      for (const pair of align(before, after)) {
        expect(before[pair[0]]).toBe(after[pair[1]])
        expect(pair[0]).toBeGreaterThan(last[0])
        expect(pair[1]).toBeGreaterThan(last[1])
        last = pair
      }
    }),
  )
})
