import fc from 'fast-check'
import { contextOf } from '../../../src/import/contextOf.ts'
import { segmentsOf } from '../../../src/import/segments.ts'

const body = [
  { children: [{ text: 'The mayor spoke at the quay.' }] },
  {
    children: [
      { text: '“' },
      { text: 'It is safe,', annotation: { relationTo: 'quotes', value: 'q-1' } },
      { text: '” she said.' },
    ],
  },
  {
    type: 'ul',
    children: [{ type: 'li', children: [{ text: 'Harbour Board, founded long ago' }] }],
  },
]

describe('the words an inference rests on', () => {
  it('are the quoted words of a speaker, with what stands around them', () => {
    expect(contextOf(body, { kind: 'speaker', quote: 'q-1', text: 'she' })).toEqual({
      before: '“',
      words: 'It is safe,',
      after: '” she said.',
    })
  })

  it('are the first place of a name, in lists too', () => {
    expect(contextOf(body, { kind: 'mention', text: 'Harbour Board' })).toMatchObject({
      before: '',
      words: 'Harbour Board',
    })
  })

  it('show with whole words around them', () => {
    const text = `${'alpha beta '.repeat(20)}Varna ${'gamma delta '.repeat(20)}`.trim()
    const context = contextOf([{ children: [{ text }] }], { kind: 'mention', text: 'Varna' })
    expect(context?.before).toMatch(/^… (alpha|beta) .* $/)
    expect(context?.after).toMatch(/^ gamma .*(gamma|delta) …$/)
  })

  it('are none when they were written out of the text', () => {
    expect(contextOf(body, { kind: 'speaker', quote: 'q-2', text: 'he' })).toBeNull()
    expect(contextOf([], { kind: 'mention', text: 'Varna' })).toBeNull()
    expect(contextOf(null, { kind: 'mention', text: 'Varna' })).toBeNull()
  })
})

describe('a text with highlights', () => {
  it('is cut where they begin and end, and joined again it is the same', () => {
    const highlight = fc.record({ id: fc.string(), start: fc.integer(), end: fc.integer() })
    const near = fc.record({ id: fc.string(), start: fc.nat(30), end: fc.nat(30) })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(fc.oneof(near, highlight)),
        (text, all) => {
          const segments = segmentsOf(text, all)
          expect(segments.map((segment) => segment.text).join('')).toBe(text)
          for (const { start, text: words, ids } of segments) {
            for (const id of ids) {
              expect(
                all.some(
                  (each) =>
                    each.id === id && each.start <= start && each.end >= start + words.length,
                ),
              ).toBe(true)
            }
          }
        },
      ),
    )
  })
})
