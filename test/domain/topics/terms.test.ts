import fc from 'fast-check'
import { inTreeOrder, mediaTopics, type Term } from '../../../src/topics/terms.ts'

const term = (code: string, parent?: string): Term => ({ code, name: code, parent })

describe('the order of a tree', () => {
  it('puts every parent before its children, whatever order the list has', () => {
    const tree = fc
      .array(fc.nat(), { minLength: 1, maxLength: 40 })
      .map((picks) =>
        picks.map((pick, at) =>
          term(`t${at}`, at === 0 || pick % 4 === 0 ? undefined : `t${pick % at}`),
        ),
      )
      .chain((terms) => fc.shuffledSubarray(terms, { minLength: terms.length }))
    fc.assert(
      fc.property(tree, (terms) => {
        const ordered = inTreeOrder(terms)
        expect(ordered).toHaveLength(terms.length)
        expect(new Set(ordered)).toEqual(new Set(terms))
        const codes = ordered.map(({ code }) => code)
        for (const { code, parent } of ordered)
          if (parent) expect(codes.indexOf(parent)).toBeLessThan(codes.indexOf(code))
      }),
    )
  })

  it('refuses a code twice, a missing parent and a circle', () => {
    expect(() => inTreeOrder([term('a'), term('a')])).toThrow(/same code twice/)
    expect(() => inTreeOrder([term('a', 'b')])).toThrow(/below b, which is not in the list/)
    expect(() => inTreeOrder([term('a', 'b'), term('b', 'a')])).toThrow(/above itself/)
    expect(() => inTreeOrder([term('a', 'a')])).toThrow(/above itself/)
  })
})

describe('the Media Topics in the box', () => {
  it('are the whole vocabulary: 17 top topics, retired ones among the rest', async () => {
    const terms = await mediaTopics()
    expect(terms).toHaveLength(1392)
    expect(terms.filter(({ parent }) => !parent)).toHaveLength(17)
    expect(terms.filter(({ retired }) => retired)).toHaveLength(308)
    expect(terms.every(({ code }) => /^medtop:\d{8}$/.test(code))).toBe(true)
  })

  it('leave nothing selectable below something retired', async () => {
    const terms = await mediaTopics()
    const byCode = new Map(terms.map((each) => [each.code, each]))
    const hidden = terms.filter(
      ({ retired, parent }) => !retired && parent && byCode.get(parent)?.retired,
    )
    expect(hidden).toEqual([])
  })
})
