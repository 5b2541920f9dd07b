import fc from 'fast-check'
import { compare } from '../../../plugins/fact-check/src/domain/compare.ts'
import { passagesOf } from '../../../plugins/fact-check/src/domain/passages.ts'
import { publicBody } from '../../../src/editor/publicBody.ts'
import { scopeOf } from '../../../src/editor/scope.ts'
import { toHtml } from '../../../src/editor/toHtml.ts'

const passages = (body: unknown) =>
  passagesOf(
    scopeOf(body).map((text) => ({ ...text, field: 'body' })),
    'en',
  )
const linked = (text: string) => [
  {
    children: [
      { text: 'Nobody denied it.' },
      { type: 'link', linkType: 'custom', url: 'https://other.example/', children: [{ text }] },
      { text: '' },
    ],
  },
]

it('a link is checked with its words, or it is none for readers', () => {
  const plain = passages([{ children: [{ text: 'Nobody denied it.' }] }])
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('', ' ', '\n', '\u00a0', '\u200b', 'a') }),
      (text) => {
        if (!compare(plain, passages(linked(text))).same) return
        expect(toHtml(linked(text))).not.toContain('other.example')
        expect(JSON.stringify(publicBody(linked(text)))).not.toContain('other.example')
      },
    ),
  )
})

it('which words are a quote is checked, also while nobody knows whose', () => {
  const quoted = (words: string, rest: string) => [
    {
      children: [
        { text: words, annotation: { relationTo: 'quotes', value: 'quote-7f3' } },
        { text: rest },
      ],
    },
  ]
  const one = passages(quoted('No ship waits', ', the pilot denied.'))
  const other = passages(quoted('No ship waits, the pilot', ' denied.'))
  expect(compare(one, other).same).toBe(false)
})
