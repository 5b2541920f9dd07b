import { diffTrees } from '../../../src/editor/diff.ts'
import { fromText } from '../../../src/editor/fromText.ts'
import { addressOf } from '../../../src/articles/addressOf.ts'
import { linkedDocuments } from '../../../src/editor/linkedDocuments.ts'
import { publicBody } from '../../../src/editor/publicBody.ts'
import { annotationsOf, quoteBlocksOf } from '../../../src/editor/references.ts'
import { scopeOf } from '../../../src/editor/scope.ts'
import { toHtml } from '../../../src/editor/toHtml.ts'
import { toText } from '../../../src/editor/toText.ts'
import { withIds } from './trees.ts'

const ids = { quote: 'quote-7f3', source: 'source-91c', article: 'article-c44' }
const body = withIds(ids)

describe('HTML', () => {
  it('shows every block and mark as its element', () => {
    const html = toHtml([
      { type: 'h2', children: [{ text: 'Head' }] },
      {
        children: [
          { text: 'a ' },
          { text: 'b', bold: true },
          { text: 'c', bold: true, italic: true },
        ],
      },
      { type: 'ol', children: [{ type: 'li', children: [{ text: 'one' }] }] },
      { type: 'blockquote', children: [{ text: 'said\nso' }] },
      { type: 'p', children: [{ text: '' }] },
    ])
    expect(html).toBe(
      '<h2>Head</h2><p>a <strong>b</strong><strong><em>c</em></strong></p><ol><li>one</li></ol>' +
        '<blockquote>said<br>so</blockquote>',
    )
  })

  it('sets a quote apart with who said it', () => {
    expect(
      toHtml([
        {
          type: 'quote',
          quote: 'q',
          words: 'We <go>.',
          speaker: 'A. B.',
          children: [{ text: '' }],
        },
      ]),
    ).toBe(
      '<figure><blockquote><p>We &lt;go&gt;.</p></blockquote><figcaption>A. B.</figcaption></figure>',
    )
  })

  it('gives a link that opens a new tab no hold on ours', () => {
    expect(
      toHtml([
        {
          children: [
            {
              type: 'link',
              url: 'https://x.example/?a&b',
              newTab: true,
              children: [{ text: 'x' }],
            },
          ],
        },
      ]),
    ).toBe(
      '<p><a href="https://x.example/?a&amp;b" target="_blank" rel="noopener noreferrer">x</a></p>',
    )
  })

  it('shows the words of a hostile link, never the link, though nobody checked the tree', () => {
    expect(
      toHtml([
        { children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ text: 'x' }] }] },
      ]),
    ).toBe('<p>x</p>')
    expect(toHtml([{ type: 'script', children: [{ text: 'alert(1)' }] }])).toBe('<p>alert(1)</p>')
  })

  it('shows no annotation and no id', () => {
    expect(toHtml(body)).toBe(
      '<p>Words annotated and quoted elsewhere</p><ul><li>item</li></ul>' +
        '<figure><blockquote><p>We go.</p></blockquote><figcaption>A. Speaker</figcaption></figure>',
    )
  })

  it('leads an internal link where the caller says its document is', () => {
    expect(
      toHtml(
        body,
        ({ relationTo, value }) => `/${relationTo}/${value === ids.article ? 'slug' : ''}`,
      ),
    ).toContain('quoted<a href="/articles/slug"> elsewhere</a>')
    expect(toHtml(body, () => 'javascript:alert(1)')).not.toContain('<a')
  })

  it.each([['words'], [null], [undefined], [7], [{}]])('of %j is empty', (value) => {
    expect(toHtml(value)).toBe('')
    expect(toText(value)).toBe('')
  })
})

describe('text', () => {
  it('parts blocks by a blank line, list items too, and leaves out empty ones', () => {
    expect(toText([{ children: [{ text: '' }] }, ...body])).toBe(
      'Words annotated and quoted elsewhere\n\nitem\n\n“We go.” — A. Speaker',
    )
  })

  it('becomes a body, a paragraph each', () => {
    expect(fromText('One\r\nline.  \n\n\n \nTwo.\n')).toEqual([
      { children: [{ text: 'One\nline.' }] },
      { children: [{ text: 'Two.' }] },
    ])
    expect(fromText(' \n ')).toEqual([{ children: [{ text: '' }] }])
  })
})

describe('what the public sees', () => {
  it('holds no id of a quote, a source or an article, and no annotation', () => {
    const seen = JSON.stringify(publicBody(body))
    for (const secret of [...Object.values(ids), 'annotation', 'sources', 'quotes', 'articles'])
      expect(seen).not.toContain(secret)
  })

  it('keeps the words and the speaker of a quote block', () => {
    expect(publicBody(body).at(-1)).toEqual({
      type: 'quote',
      words: 'We go.',
      speaker: 'A. Speaker',
      children: [{ text: '' }],
    })
  })

  it('drops what a deep read put behind a link', () => {
    const deep = { id: 'a1', headline: 'An unpublished headline' }
    const read = [
      {
        children: [
          {
            type: 'link',
            linkType: 'internal',
            doc: { relationTo: 'articles', value: deep },
            children: [{ text: 'x' }],
          },
        ],
      },
    ]
    expect(publicBody(read)).toEqual([{ children: [{ text: 'x' }] }])
    expect(scopeOf(read)[0]?.marks).toEqual([{ start: 0, end: 1, value: 'link:articles/a1' }])
  })
})

describe('references', () => {
  it('are listed in reading order, with their words, their speaker and their place', () => {
    expect(annotationsOf(body)).toEqual([
      { relationTo: 'sources', value: ids.source, text: 'annotated', path: [0, 1] },
      {
        relationTo: 'quotes',
        value: ids.quote,
        speaker: 'A. Speaker',
        text: 'quoted',
        path: [0, 3],
      },
      { relationTo: 'sources', value: ids.source, text: ' elsewhere', path: [0, 4, 0] },
      { relationTo: 'sources', value: ids.source, text: 'item', path: [1, 0, 0] },
    ])
    expect(quoteBlocksOf(body)).toEqual([
      { quote: ids.quote, words: 'We go.', speaker: 'A. Speaker', path: [2] },
    ])
  })

  it('join neighbouring leaves of one annotation, also across bold words and a link', () => {
    const annotation = { relationTo: 'sources' as const, value: 's' }
    const joined = annotationsOf([
      {
        children: [
          { text: 'one ', annotation },
          { text: 'two', bold: true, annotation },
          { text: '' },
          { type: 'link', url: '/x', children: [{ text: ' three', annotation }] },
          { text: ' and ' },
          { text: 'four', annotation },
        ],
      },
    ])
    expect(joined.map(({ text }) => text)).toEqual(['one two three', 'four'])
  })
})

describe('the scope of a check', () => {
  it('has a text a block, with link targets and speakers on their words', () => {
    expect(scopeOf(body)).toEqual([
      {
        text: 'Words annotated and quoted elsewhere',
        marks: [
          { start: 20, end: 26, value: 'speaker:A. Speaker' },
          { start: 26, end: 36, value: `link:articles/${ids.article}` },
        ],
      },
      { text: 'item', marks: [] },
      { text: '“We go.” — A. Speaker', marks: [] },
    ])
  })

  it('counts in UTF-16, and joins a link of several leaves', () => {
    const children = [{ text: 'a' }, { text: 'b', bold: true }]
    expect(
      scopeOf([
        { children: [{ text: '😀 ' }, { type: 'link', url: 'https://x.example/', children }] },
      ]),
    ).toEqual([{ text: '😀 ab', marks: [{ start: 3, end: 5, value: 'link:https://x.example/' }] }])
  })
})

describe('the diff of two bodies', () => {
  const kinds = (before: unknown, after: unknown) =>
    diffTrees(before, after).map(({ segments }) =>
      segments.map(({ kind, text }) => `${kind}:${text}`),
    )

  it('shows changed words in their block', () => {
    expect(
      kinds(
        fromText('Grain rose by 40 per cent.\n\nStays.'),
        fromText('Grain rose by 41 per cent.\n\nStays.'),
      ),
    ).toEqual([
      ['same:Grain rose by ', 'removed:40', 'added:41', 'same: per cent.'],
      ['same:Stays.'],
    ])
  })

  it('keeps Turkish words whole', () => {
    expect(kinds(fromText('Bakan İzmir’e gitti.'), fromText('Bakan İzmit’e gitti.'))).toEqual([
      ['same:Bakan ', 'removed:İzmir', 'added:İzmit', 'same:’e gitti.'],
    ])
  })

  it('shows a block that came and one that went', () => {
    expect(kinds(fromText('One.\n\nTwo.'), fromText('One.\n\nThree words here.\n\nTwo.'))).toEqual([
      ['same:One.'],
      ['added:Three words here.'],
      ['same:Two.'],
    ])
    expect(kinds(fromText('One.\n\nTwo.'), null)).toEqual([['removed:One.'], ['removed:Two.']])
  })

  it('shows a link that leads elsewhere although its words stayed', () => {
    const to = (url: string) => [
      { children: [{ type: 'link', url, children: [{ text: 'report' }] }] },
    ]
    expect(kinds(to('https://x.example/a'), to('https://x.example/b')).flat()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('removed:'),
        expect.stringContaining('added:'),
      ]),
    )
  })
})

describe('what a body links to', () => {
  it('is told in reading order, wherever it stands, and nothing that is no document', () => {
    const link = (doc: unknown) => ({ type: 'link', linkType: 'internal', doc, children: [] })
    const [one, two] = [
      { relationTo: 'articles', value: 'one' },
      { relationTo: 'articles', value: 2 },
    ]
    expect(
      linkedDocuments([
        { children: [{ text: 'x' }, link({ ...one, more: true })] },
        { type: 'ul', children: [{ type: 'li', children: [{ children: [link(two)] }] }] },
        { children: [link(null), link({ relationTo: 'articles' }), { type: 'link', url: '/x' }] },
      ]),
    ).toEqual([one, two])
    for (const nothing of [null, undefined, 'x', 3, {}, [null]])
      expect(linkedDocuments(nothing)).toEqual([])
  })

  it('has an address made of slug and language, whatever is in them', () => {
    expect(addressOf('https://x.example/{language}/{slug}', { slug: 'a b', language: 'tr' })).toBe(
      'https://x.example/tr/a%20b',
    )
  })
})
