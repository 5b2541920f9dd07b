import fc from 'fast-check'
import { wordDiff } from '../../../plugins/fact-check/src/components/state/wordDiff.ts'

const side = (segments: ReturnType<typeof wordDiff>, without: 'added' | 'removed'): string =>
  segments
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

describe('the word diff of the check', () => {
  it('shows a changed number whole', () => {
    expect(wordDiff('up by 3.5 per cent', 'up by 4.5 per cent')).toEqual([
      { kind: 'same', text: 'up by ' },
      { kind: 'removed', text: '3.5' },
      { kind: 'added', text: '4.5' },
      { kind: 'same', text: ' per cent' },
    ])
  })

  it('keeps a Turkish suffix with its name', () => {
    expect(wordDiff("Ankara'da sürüyor", "İzmir'de sürüyor")).toContainEqual({
      kind: 'removed',
      text: "Ankara'da",
    })
  })

  it('gives both texts back exactly, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const segments = wordDiff(a, b)
        expect(side(segments, 'added')).toBe(a)
        expect(side(segments, 'removed')).toBe(b)
      }),
    )
  })
})
