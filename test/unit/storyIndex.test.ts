import type { FlattenedField } from 'payload'
import { createFrequencies } from '../../plugins/related-stories/src/index/createFrequencies.ts'
import { groupsOf } from '../../plugins/related-stories/src/index/groupsOf.ts'
import { rareTerms } from '../../plugins/related-stories/src/index/rareTerms.ts'
import { plainText } from '../../plugins/related-stories/src/index/story/plainText.ts'
import { textOf } from '../../plugins/related-stories/src/index/story/textOf.ts'
import { facetTerm, termsOf } from '../../plugins/related-stories/src/index/termsOf.ts'
import { aboutOf } from '../../src/articles/aboutOf.ts'
import { searchText } from '../../src/articles/searchText.ts'

describe('termsOf', () => {
  it.each([
    ['İSTANBUL, IĞDIR, ışık', 'tr', 'istanbul igdir isik'],
    ['Çavuşoğlu’nun kitapları, İstanbul’da', 'tr', 'cavusogl kitap istanbul'],
    ['Kitaplardan kitaplar', 'tr', 'kitap kitap'],
    ['Storms and a storm; Crème brûlée', 'en', 'storm and a storm creme brule'],
    ['Порт 24-х', 'ru', 'порт 24 х'],
    ['', 'en', ''],
  ])('%j in %s is %j', (text, language, terms) => {
    expect(termsOf(text, language).join(' ')).toBe(terms)
  })

  it('makes the same of a decomposed and a composed letter', () => {
    expect(termsOf('Şişli'.normalize('NFD'), 'tr')).toEqual(termsOf('Şişli'.normalize('NFC'), 'tr'))
  })
})

it('a facet is one term, whatever its id', () => {
  expect(facetTerm('people', '3f2a-77 b')).toBe('people3f2a77b')
  expect(termsOf(facetTerm('places', 'Şişli 1'), 'tr')).toEqual([facetTerm('places', 'Şişli 1')])
})

it('what is typed is asked for as it is and as each language stems it', () => {
  expect(groupsOf('Kitaplarda, storms')).toEqual([
    ['kitaplarda', 'kitap'],
    ['storms', 'storm'],
  ])
  // As texts are: without what follows an apostrophe, and a number as one word.
  expect(groupsOf('Erdoğan’ın Biden’s 3,500 5,7')).toEqual([
    ['erdogan'],
    ['biden'],
    ['3500'],
    [termsOf('5,7', 'tr')[0]],
  ])
  expect(groupsOf(' … ')).toEqual([])
  expect(groupsOf('w '.repeat(100))).toHaveLength(12)
})

it('how often terms stand is remembered, and right when there is no more room to', async () => {
  const counts = new Map<string, number>()
  const asked: string[][] = []
  const { of } = createFrequencies(async (terms) => {
    asked.push(terms)
    return new Map(terms.map((term) => [term, counts.get(term) ?? 7]))
  })
  const many = Array.from({ length: 49_999 }, (_, at) => `w${at}`)
  await of(many)
  counts.set('w1', 9)
  expect([...(await of(['w1', 'w2']))]).toEqual([
    ['w1', 7],
    ['w2', 7],
  ])
  expect(asked).toHaveLength(1)
  const [one, other] = await Promise.all([of(['w1', 'x', 'y', '5,7']), of(['w3', 'z'])])
  expect([...one, ...other].map(([, frequency]) => frequency)).toEqual([7, 7, 7, 7, 7, 7])
  expect([...one.keys()]).toEqual(['w1', 'x', 'y', '5,7'])
})

it('the rarest terms are looked for, never those that stand nowhere, and of common ones three', () => {
  expect(
    rareTerms(
      new Map([
        ['a', 0],
        ['b', 9],
        ['c', 2],
      ]),
    ),
  ).toEqual(['c', 'b'])
  const common = new Map(['a', 'b', 'c', 'd'].map((term) => [term, 100_000]))
  expect(rareTerms(common)).toEqual(['a', 'b', 'c'])
})

describe('the words of a rich text', () => {
  it('of Slate', () => {
    expect(
      plainText([
        { type: 'h2', children: [{ text: 'One ' }, { text: 'two', bold: true }] },
        { type: 'ul', children: [{ type: 'li', children: [{ text: 'three' }] }] },
      ]),
    ).toBe('One two\nthree')
  })

  it('of Lexical', () => {
    const text = (words: string) => ({ type: 'text', text: words })
    const root = {
      children: [
        { type: 'paragraph', children: [text('One '), text('two')] },
        { type: 'paragraph', children: [text('three')] },
      ],
    }
    expect(plainText({ root })).toBe('One two\nthree')
  })

  it.each([[null], [undefined], [7], [{}], [[null, 'x']]])('of %j is empty', (value) => {
    expect(plainText(value).trim()).toBe('')
  })
})

it('a document is found by its rich text and text areas, not by what a rule hides', () => {
  const field = (name: string, type: string, more: object = {}) =>
    ({ name, type, ...more }) as unknown as FlattenedField
  const fields = [
    field('body', 'richText'),
    field('slug', 'text'),
    field('note', 'textarea', { access: { read: () => false } }),
    field('inner', 'textarea', { hidden: true }),
    field('media', 'group', { flattenedFields: [field('caption', 'textarea')] }),
    field('parts', 'array', { flattenedFields: [field('lead', 'textarea')] }),
  ]
  const document = {
    body: [{ children: [{ text: 'words' }] }],
    slug: 'address',
    note: 'secret',
    inner: 'secret',
    media: { caption: 'a picture' },
    parts: [{ lead: 'first' }, { lead: 'second' }],
  }
  expect(textOf(fields, document)).toBe('words\n\na picture\n\nfirst\n\nsecond')
})

describe('of an article of Galley', () => {
  const quote = (text: string, speaker: string | null, inBody: boolean) => ({
    id: text,
    text,
    speaker,
    source: 'A source',
    inBody,
  })
  const copy = {
    people: [{ id: '1', name: 'Ada Yıldız' }],
    organizations: [{ id: '2', name: 'Harbour Board' }],
    sources: [{ id: '9', name: 'An official', kind: 'person', terms: 'off-record' }],
    quotes: [
      quote('We sail', 'Ada Yıldız', true),
      quote('No', 'Harbour Board', false),
      quote('Yes', 'Bo Lind', false),
    ],
  }

  it('speakers are people it names, once; sources are nobody’s to find', () => {
    expect(aboutOf.people({ copy })).toEqual([
      { id: '1', name: 'Ada Yıldız' },
      { id: 'Bo Lind', name: 'Bo Lind' },
    ])
    expect(aboutOf.organizations({ copy })).toEqual([{ id: '2', name: 'Harbour Board' }])
    expect(aboutOf.topics({})).toEqual([])
  })

  it('the text is its body and the quotes beside it', () => {
    const body = [
      { children: [{ text: 'The ferry', annotation: { relationTo: 'sources', value: '9' } }] },
    ]
    expect(searchText({ body, copy })).toBe('The ferry\n\nNo\n\nYes')
  })
})
