import fc from 'fast-check'
import type { ArticleCopy } from '../../../src/articles/copyOf.ts'
import { presentArticle } from '../../../src/delivery/present/presentArticle.ts'

const copy: ArticleCopy = {
  authors: [{ id: 'SECRET-person', name: 'Ada Yalçın' }],
  people: [{ id: 'SECRET-mention', name: 'Mert Aksu' }],
  organizations: [{ id: 'SECRET-organization', name: 'Harbour Board' }],
  places: [{ id: 'SECRET-place', name: 'Port Lera' }],
  events: [{ id: 'SECRET-event', name: 'SECRET regatta' }],
  topics: [{ id: 'SECRET-topic', name: 'shipping', code: 'medtop:20000001' }],
  sources: [
    { id: 'SECRET-1', name: 'Harbour log', kind: 'document', terms: 'on-record' },
    { id: 'SECRET-2', name: 'A pilot', kind: 'person', terms: 'background' },
    { id: 'SECRET-3', name: 'SECRET minister', kind: 'person', terms: 'off-record' },
  ],
  quotes: [
    {
      id: 'SECRET-4',
      text: 'No ship waits',
      speaker: 'Mert Aksu',
      source: 'Harbour log',
      inBody: true,
    },
    { id: 'SECRET-5', text: 'Nobody asked us', speaker: null, source: null, inBody: false },
  ],
  image: {
    id: 'SECRET-image',
    filename: 'SECRET.png',
    url: '/api/media/file/quay.png',
    mimeType: 'image/SECRET',
    width: 800,
    height: 600,
    credit: 'L. Ozan',
  },
}

const body = [
  {
    children: [
      { text: 'The board met. ' },
      {
        text: 'No ship waits',
        annotation: { relationTo: 'quotes', value: 'SECRET-4', speaker: 'Mert Aksu' },
      },
      { text: ', it said.', annotation: { relationTo: 'sources', value: 'SECRET-3' } },
    ],
  },
  {
    type: 'quote',
    quote: 'SECRET-5',
    words: 'Nobody asked us',
    speaker: 'The crew',
    children: [{ text: '' }],
  },
]

const row = {
  id: 'a1',
  slug: 'no-ship-waits',
  language: 'en',
  headline: 'No ship waits',
  standfirst: 'The harbour is open.',
  dateline: { place: 'PORT LERA', date: '2026-02-08T12:00:00.000Z' },
  body,
  section: 'economy',
  genre: 'news',
  urgency: 4,
  leadMedia: { image: 'SECRET-image', caption: 'The quay', alt: 'A quay at dawn' },
  publishedAt: '2026-02-09T06:00:00.000Z',
  updatedAt: '2026-02-09T06:00:00.000Z',
  factCheckStatus: 'approved',
  copy,
  createdBy: 'SECRET-user',
  embargo: 'SECRET-embargo',
  signOffs: { legal: 'SECRET' },
  inferences: [{ note: 'SECRET' }],
  passageEditors: [{ by: 'SECRET-user' }],
  importHash: 'SECRET-hash',
  _status: 'SECRET-status',
}

describe('presentArticle', () => {
  it('serves the words, names and picture of the version itself', () => {
    const article = presentArticle(row)
    expect(article).toMatchObject({
      id: 'a1',
      authors: [{ name: 'Ada Yalçın' }],
      quotes: [
        { text: 'No ship waits', speaker: { name: 'Mert Aksu' }, source: { name: 'Harbour log' } },
        { text: 'Nobody asked us', speaker: null, source: null },
      ],
      topics: [{ name: 'shipping', code: 'medtop:20000001' }],
      leadMedia: {
        url: '/api/media/file/quay.png',
        alt: 'A quay at dawn',
        caption: 'The quay',
        credit: 'L. Ozan',
        width: 800,
        height: 600,
      },
    })
    expect(article.bodyText).toContain('The board met. No ship waits, it said.')
    expect(article.bodyHtml).toContain('Nobody asked us')
  })

  it('leaves off-record sources out and names a background source by its alias', () => {
    expect(presentArticle(row).sources).toEqual([
      { name: 'Harbour log', kind: 'document' },
      { name: 'A pilot', kind: 'person' },
    ])
  })

  it('tells no id, note, annotation or desk field of the row', () => {
    expect(JSON.stringify(presentArticle(row))).not.toMatch(/SECRET|annotation|"terms"|inBody/)
  })

  it('answers for a row that says next to nothing', () => {
    expect(presentArticle({ id: 'a2' })).toMatchObject({
      headline: '',
      body: [],
      bodyHtml: '',
      bodyText: '',
      quotes: [],
      leadMedia: null,
      factCheckStatus: 'unchecked',
    })
  })

  it('never tells a field it does not know, whatever a row holds', () => {
    const known = new Set(Object.keys(row))
    const unknownFields = fc.dictionary(
      fc.string().filter((name) => !known.has(name) && name !== '__proto__'),
      fc.constant('SECRET'),
    )
    const secretNames = fc.record({
      id: fc.constant('SECRET-id'),
      name: fc.constant('SECRET-name'),
      kind: fc.constant('person'),
      terms: fc.constant('off-record'),
    })
    fc.assert(
      fc.property(unknownFields, fc.array(secretNames), unknownFields, (fields, sources, mark) => {
        const written = {
          ...fields,
          ...row,
          copy: { ...fields, ...copy, sources: [...sources, ...copy.sources] },
          body: [
            {
              children: [
                { text: 'Plain', annotation: { ...mark, relationTo: 'sources', value: 'SECRET' } },
              ],
            },
          ],
        }
        expect(JSON.stringify(presentArticle(written))).not.toMatch(/SECRET/)
      }),
    )
  })
})
