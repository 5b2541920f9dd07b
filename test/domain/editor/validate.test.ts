import { limits } from '../../../src/editor/nodes.ts'
import { validateTree } from '../../../src/editor/validate.ts'

const paragraph = (...children: unknown[]) => ({ children })
const link = (extra: object) => ({ type: 'link', children: [{ text: 'here' }], ...extra })
const refused = (body: unknown) => {
  const result = validateTree(body)
  return result.ok ? 'accepted' : `${result.code} ${result.path}`
}
const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u0000script:alert(1)',
  '\u200bjavascript:alert(1)',
  'javascript\u00a0:alert(1)',
  '&#106;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'java&Tab;script:alert(1)',
  'javascript%3Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://x.example/1',
  'ftp://x.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example\\',
  'https:',
  'https://',
  'https:///x',
  'http:evil.example',
  'https://exa mple.org/',
  'https://x.example/\u202egpj.exe',
  'mailto:',
  'mailto://x.example/',
  'about:blank',
  'x.example',
  '',
  `https://x.example/${'a'.repeat(3000)}`,
  null,
  undefined,
  7,
  ['https://x.example/'],
]

describe('links', () => {
  it.each(hostile.map((url) => [url]))('refuses %j with its place', (url) => {
    const body = [paragraph({ text: '' }), paragraph({ text: 'see ' }, link({ url }), { text: '' })]
    expect(refused(body)).toBe('UNSAFE_LINK body[1].children[1].url')
  })

  it.each([
    ['https://x.example/a?b=1&copy=2#c'],
    ['HTTP://X.example'],
    ['mailto:desk@x.example'],
    ['tel:+903120000000'],
    ['/about'],
    ['#top'],
  ])('accepts %s', (url) => {
    expect(refused([paragraph(link({ url, linkType: 'custom', newTab: true }))])).toBe('accepted')
  })

  it('judges the address of an internal link too', () => {
    const doc = { relationTo: 'articles', value: 'a1' }
    expect(refused([paragraph(link({ linkType: 'internal', doc }))])).toBe('accepted')
    expect(refused([paragraph(link({ linkType: 'internal', doc, url: 'data:,x' }))])).toBe(
      'UNSAFE_LINK body[0].children[0].url',
    )
  })

  it.each([
    [{ linkType: 'internal' }, 'BAD_SHAPE body[0].children[0].doc'],
    [
      { linkType: 'internal', doc: { relationTo: 'articles', value: { id: 'a1' } } },
      'BAD_SHAPE body[0].children[0].doc',
    ],
    [
      { linkType: 'internal', doc: { relationTo: '../users', value: 'a1' } },
      'BAD_SHAPE body[0].children[0].doc.relationTo',
    ],
    [{ linkType: 'elsewhere', url: '/x' }, 'BAD_SHAPE body[0].children[0].linkType'],
    [{ url: '/x', newTab: 'yes' }, 'BAD_SHAPE body[0].children[0].newTab'],
    [{ url: '/x', onclick: 'alert(1)' }, 'UNKNOWN_KEY body[0].children[0].onclick'],
    [{ url: '/x', fields: { rel: 'x' } }, 'UNKNOWN_KEY body[0].children[0].fields'],
    [{ url: '/x', children: [link({ url: '/y' })] }, 'WRONG_PLACE body[0].children[0].children[0]'],
  ])('refuses %j', (extra, offence) => expect(refused([paragraph(link(extra))])).toBe(offence))
})

describe('the tree', () => {
  it.each([
    ['the empty editor', [{ children: [{ text: '' }] }]],
    [
      'a link as the drawer makes it',
      [
        paragraph(
          { text: '' },
          link({
            doc: undefined,
            fields: undefined,
            linkType: 'custom',
            newTab: undefined,
            url: '/x',
          }),
          { text: '' },
        ),
      ],
    ],
    ['a type that was unset', [{ type: undefined, children: [{ text: 'x' }] }]],
    [
      'nested lists',
      [
        {
          type: 'ul',
          children: [
            {
              type: 'li',
              children: [
                paragraph({ text: 'a' }),
                { type: 'ol', children: [{ type: 'li', children: [{ text: 'b' }] }] },
              ],
            },
          ],
        },
      ],
    ],
    [
      'a heading in a list',
      [
        {
          type: 'ol',
          children: [{ type: 'li', children: [{ type: 'h2', children: [{ text: 'a' }] }] }],
        },
      ],
    ],
    [
      'a quote block',
      [{ type: 'quote', quote: 'q1', words: 'We go.', speaker: '', children: [{ text: '' }] }],
    ],
  ])('accepts %s', (_, body) => expect(validateTree(body)).toEqual({ ok: true }))

  const leaf = (extra: object) => [paragraph({ text: 'x', ...extra })]
  const quote = (extra: object) => [
    { type: 'quote', quote: 'q1', words: 'w', speaker: 's', children: [{ text: '' }], ...extra },
  ]
  it.each([
    ['a bare text', 'words', 'NOT_A_TREE body'],
    ['an object', {}, 'NOT_A_TREE body'],
    ['no block', [], 'BAD_SHAPE body'],
    ['a bare text inside', [paragraph('words')], 'BAD_SHAPE body[0].children[0]'],
    ['text at the top', [{ text: 'x' }], 'WRONG_PLACE body[0]'],
    ['text that is none', [paragraph({ text: 7 })], 'BAD_SHAPE body[0].children[0].text'],
    ['no children', [{ type: 'h2' }], 'BAD_SHAPE body[0].children'],
    [
      'a kind of block that is not ours',
      [{ type: 'h1', children: [{ text: '' }] }],
      'UNKNOWN_NODE body[0].type',
    ],
    [
      'a kind of block named as a part of every object',
      [{ type: 'constructor', children: [{ text: '' }] }],
      'UNKNOWN_NODE body[0].type',
    ],
    [
      'a key that is not ours',
      [{ textAlign: 'left', children: [{ text: '' }] }],
      'UNKNOWN_KEY body[0].textAlign',
    ],
    [
      'a mark that is not ours',
      leaf({ underline: true }),
      'UNKNOWN_KEY body[0].children[0].underline',
    ],
    [
      'a mark that is neither on nor off',
      leaf({ bold: 'yes' }),
      'BAD_SHAPE body[0].children[0].bold',
    ],
    [
      'a list item outside a list',
      [{ type: 'li', children: [{ text: '' }] }],
      'WRONG_PLACE body[0]',
    ],
    [
      'a paragraph in a list',
      [{ type: 'ul', children: [paragraph({ text: '' })] }],
      'WRONG_PLACE body[0].children[0]',
    ],
    [
      'a block in a heading',
      [{ type: 'h2', children: [paragraph({ text: '' })] }],
      'WRONG_PLACE body[0].children[0]',
    ],
    [
      'words beside blocks',
      [{ type: 'blockquote', children: [{ text: '' }, paragraph({ text: '' })] }],
      'WRONG_PLACE body[0].children[1]',
    ],
    ['a link at the top', [link({ url: '/x' })], 'WRONG_PLACE body[0]'],
    [
      'a quote in a list',
      [{ type: 'ul', children: [{ type: 'li', children: quote({}) }] }],
      'WRONG_PLACE body[0].children[0].children[0]',
    ],
    ['a quote without its id', quote({ quote: null }), 'BAD_SHAPE body[0].quote'],
    ['a quote without words', quote({ words: undefined }), 'BAD_SHAPE body[0].words'],
    ['a quote without a speaker', quote({ speaker: null }), 'BAD_SHAPE body[0].speaker'],
    [
      'a quote with text hidden inside',
      quote({ children: [{ text: 'unseen' }] }),
      'BAD_SHAPE body[0].children',
    ],
    ['a quote with a key that is not ours', quote({ html: '<b>' }), 'UNKNOWN_KEY body[0].html'],
    [
      'an annotation that is none',
      leaf({ annotation: true }),
      'BAD_SHAPE body[0].children[0].annotation',
    ],
    [
      'an annotation of users',
      leaf({ annotation: { relationTo: 'users', value: 'u' } }),
      'BAD_SHAPE body[0].children[0].annotation.relationTo',
    ],
    [
      'an annotation with a document inside',
      leaf({ annotation: { relationTo: 'sources', value: { id: 's' } } }),
      'BAD_SHAPE body[0].children[0].annotation.value',
    ],
    [
      'an annotation with a key that is not ours',
      leaf({ annotation: { relationTo: 'sources', value: 's', identity: 'x' } }),
      'UNKNOWN_KEY body[0].children[0].annotation.identity',
    ],
  ])('refuses %s', (_, body, offence) => expect(refused(body)).toBe(offence))

  it('refuses what is too deep, however deep', () => {
    let node: unknown = paragraph({ text: 'x' })
    for (let depth = 0; depth < 20_000; depth += 1) node = { type: 'blockquote', children: [node] }
    expect(refused([node])).toMatch(/^TOO_DEEP body\[0\]/)
  })

  it('refuses what is too large', () => {
    const many = Array.from({ length: limits.nodes }, () => paragraph({ text: '' }))
    expect(refused(many)).toMatch(/^TOO_LARGE /)
    expect(refused([paragraph({ text: 'x'.repeat(limits.characters + 1) })])).toMatch(/^TOO_LARGE /)
  })

  it('names the place by the field it is given', () => {
    expect(validateTree('x', 'notes.text')).toMatchObject({ ok: false, path: 'notes.text' })
  })
})
