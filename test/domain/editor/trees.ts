import fc from 'fast-check'
import type { Block, Inline, Leaf, Link, ListItem, Quote, Tree } from '../../../src/editor/nodes.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', ' ', '\n', '\n\n', '<script>', '"&\'<>', 'İğüş “ödül”', '</p>'),
)
const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[a-f0-9]{24}$/), fc.integer({ min: 1 }))
const flag = fc.boolean()

export const leaf: fc.Arbitrary<Leaf> = fc.record(
  {
    text,
    bold: flag,
    italic: flag,
    annotation: fc.record(
      {
        relationTo: fc.constantFrom('sources' as const, 'quotes' as const),
        value: id,
        speaker: text,
      },
      { requiredKeys: ['relationTo', 'value'] },
    ),
  },
  { requiredKeys: ['text'] },
)
const leaves = fc.array(leaf, { minLength: 1, maxLength: 3 })
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    '/about',
    '#top',
    'mailto:desk@example.org',
    'tel:+903120000000',
    'HTTPS://x.example',
  ),
)
const link: fc.Arbitrary<Link> = fc.oneof(
  fc.record(
    {
      type: fc.constant('link' as const),
      linkType: fc.constant('custom' as const),
      url,
      newTab: flag,
      children: leaves,
    },
    { requiredKeys: ['type', 'url', 'children'] },
  ),
  fc.record(
    {
      type: fc.constant('link' as const),
      linkType: fc.constant('internal' as const),
      doc: fc.record({ relationTo: fc.constant('articles'), value: id }),
      newTab: flag,
      children: leaves,
    },
    { requiredKeys: ['type', 'linkType', 'doc', 'children'] },
  ),
)
const inlines: fc.Arbitrary<Inline[]> = fc.array(fc.oneof({ weight: 4, arbitrary: leaf }, link), {
  minLength: 1,
  maxLength: 4,
})
const quote: fc.Arbitrary<Quote> = fc.record({
  type: fc.constant('quote' as const),
  quote: id,
  words: text,
  speaker: text,
  children: fc.constant([{ text: '' }]),
})

const { block } = fc.letrec<{ block: Block; item: ListItem; mixed: Inline[] | Block[] }>((tie) => ({
  mixed: fc.oneof(
    { depthSize: 'small' },
    inlines,
    fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
  ),
  item: fc.record({ type: fc.constant('li' as const), children: tie('mixed') }),
  block: fc.oneof(
    { depthSize: 'small' },
    fc.record({ children: inlines }),
    fc.record({ type: fc.constant('p' as const), children: inlines }),
    fc.record({ type: fc.constantFrom('h2' as const, 'h3' as const), children: inlines }),
    fc.record({ type: fc.constant('blockquote' as const), children: tie('mixed') }),
    fc.record({
      type: fc.constantFrom('ul' as const, 'ol' as const),
      children: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}))

/** Any body a writer can make. */
export const tree: fc.Arbitrary<Tree> = fc.array(
  fc.oneof({ weight: 5, arbitrary: block }, { weight: 1, arbitrary: quote }),
  { minLength: 1, maxLength: 5 },
)

/** Anything at all, often close to a body. */
export const nearlyTree: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.anything(),
  fc.array(
    fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.oneof(
            fc.constantFrom(
              'p',
              'h1',
              'h2',
              'ul',
              'li',
              'blockquote',
              'link',
              'quote',
              'code',
              'toString',
            ),
            fc.anything(),
          ),
          text: fc.oneof(text, fc.anything()),
          children: fc.oneof(
            { depthSize: 'small' },
            fc.anything(),
            fc.array(tie('node'), { maxLength: 3 }),
          ),
          url: fc.oneof(
            fc.constantFrom('javascript:alert(1)', 'https://x.example/'),
            fc.anything(),
          ),
          annotation: fc.anything(),
          linkType: fc.constantFrom('custom', 'internal', 4),
          doc: fc.oneof(fc.constant({ relationTo: 'articles', value: '1' }), fc.anything()),
          quote: fc.oneof(id, fc.anything()),
          words: fc.oneof(text, fc.anything()),
          underline: flag,
        },
        { requiredKeys: [] },
      ),
    })).node,
    { maxLength: 4 },
  ),
)

/** Words nobody can guess, so that finding them in an output means they leaked. */
export const withIds = (ids: { quote: string; source: string; article: string }): Tree => [
  {
    children: [
      { text: 'Words ' },
      { text: 'annotated', annotation: { relationTo: 'sources', value: ids.source } },
      { text: ' and ' },
      {
        text: 'quoted',
        annotation: { relationTo: 'quotes', value: ids.quote, speaker: 'A. Speaker' },
      },
      {
        type: 'link',
        linkType: 'internal',
        doc: { relationTo: 'articles', value: ids.article },
        children: [
          { text: ' elsewhere', annotation: { relationTo: 'sources', value: ids.source } },
        ],
      },
    ],
  },
  {
    type: 'ul',
    children: [
      {
        type: 'li',
        children: [{ text: 'item', annotation: { relationTo: 'sources', value: ids.source } }],
      },
    ],
  },
  {
    type: 'quote',
    quote: ids.quote,
    words: 'We go.',
    speaker: 'A. Speaker',
    children: [{ text: '' }],
  },
]
