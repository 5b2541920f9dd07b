import { bodyOf } from '../../../src/demo/bodyOf.ts'
import { validateTree } from '../../../src/editor/validate.ts'

const known = {
  quote: (key: string) => (key === 'said' ? { id: 'q1', words: 'No.', speaker: 'Ada' } : undefined),
  source: (key: string) => (key === 'log' ? 's1' : undefined),
  article: (key: string) => (key === 'before' ? 'a1' : undefined),
}

describe('the demo’s short hand', () => {
  it('becomes the blocks of the editor', () => {
    const tree = bodyOf(
      'Plain.\n\n## Two\n\n### Three\n\n> Set in.\n\n- one\n- two\n\n1. first\n2. second\n\n[[said]]',
      known,
    )
    expect(tree).toEqual([
      { children: [{ text: 'Plain.' }] },
      { type: 'h2', children: [{ text: 'Two' }] },
      { type: 'h3', children: [{ text: 'Three' }] },
      { type: 'blockquote', children: [{ text: 'Set in.' }] },
      {
        type: 'ul',
        children: ['one', 'two'].map((text) => ({ type: 'li', children: [{ text }] })),
      },
      {
        type: 'ol',
        children: ['first', 'second'].map((text) => ({ type: 'li', children: [{ text }] })),
      },
      { type: 'quote', quote: 'q1', words: 'No.', speaker: 'Ada', children: [{ text: '' }] },
    ])
    expect(validateTree(tree)).toEqual({ ok: true })
  })

  it('marks words of quotes and sources, and leads to stories and pages', () => {
    const tree = bodyOf(
      '“[q:said|No],” she said; [s:log|it says so]. *Tern* and **more**, [a:before|before].',
      known,
    )
    expect(tree).toEqual([
      {
        children: [
          { text: '“' },
          { text: 'No', annotation: { relationTo: 'quotes', value: 'q1' } },
          { text: ',” she said; ' },
          { text: 'it says so', annotation: { relationTo: 'sources', value: 's1' } },
          { text: '. ' },
          { text: 'Tern', italic: true },
          { text: ' and ' },
          { text: 'more', bold: true },
          { text: ', ' },
          {
            type: 'link',
            linkType: 'internal',
            doc: { relationTo: 'articles', value: 'a1' },
            children: [{ text: 'before' }],
          },
          { text: '.' },
        ],
      },
    ])
    expect(validateTree(tree)).toEqual({ ok: true })
  })

  it('keeps a text on either side of a link, and no empty one elsewhere', () => {
    const link = {
      type: 'link',
      linkType: 'custom',
      url: 'https://a.example/b',
      children: [{ text: 'page' }],
    }
    expect(bodyOf('[https://a.example/b|page]', known)).toEqual([
      { children: [{ text: '' }, link, { text: '' }] },
    ])
    expect(bodyOf('[s:log|All of it]', known)).toEqual([
      { children: [{ text: 'All of it', annotation: { relationTo: 'sources', value: 's1' } }] },
    ])
  })

  it.each([
    ['[q:nobody|words]', 'quote called nobody'],
    ['[s:nothing|words]', 'source called nothing'],
    ['[a:never|words]', 'article called never'],
    ['[[nobody]]', 'quote called nobody'],
  ])('refuses a key that no record has: %s', (text, message) => {
    expect(() => bodyOf(text, known)).toThrow(message)
  })
})
