import { extract } from '../../../src/import/text/extract.ts'

const today = new Date('2024-03-15T12:00:00Z')
const dateline = (head: string) =>
  extract(`A quiet week on the coast\n\n${head}`, { today }).dateline

describe('datelines', () => {
  it.each([
    ['VELMERE\n\nBoats came in early.', { place: 'Velmere', date: null }],
    ['ANKARA\n\nBoats came in early.', { place: 'Ankara', date: null }],
    ['ANKARA —\n\nBoats came in early.', { place: 'Ankara', date: null }],
    ['ANKARA (AP) — Boats came in early.', { place: 'Ankara', date: null }],
    ['ANKARA, Feb. 8 (Reuters) - Boats came in early.', { place: 'Ankara', date: '2024-02-08' }],
    ['ANKARA, Feb 8, 2019 (Reuters) – Boats came in.', { place: 'Ankara', date: '2019-02-08' }],
    ['ANKARA, 8 February 2021 -- Boats came in early.', { place: 'Ankara', date: '2021-02-08' }],
    ['Ankara – Boats came in early.', { place: 'Ankara', date: null }],
    ['Velmere (AFP) - Boats came in early.', { place: 'Velmere', date: null }],
    ['NEW HAVEN, Conn. — Boats came in early.', { place: 'New Haven, Conn.', date: null }],
    ['WASHINGTON, D.C. (UPI) — Boats came in.', { place: 'Washington, D.C.', date: null }],
    ['LONDON, Dec. 20 (Reuters) - Boats came in.', { place: 'London', date: '2023-12-20' }],
    ['PARIS, Tuesday, March 5 — Boats came in early.', { place: 'Paris', date: '2024-03-05' }],
  ])('%s', (head, expected) => {
    expect(dateline(head)).toEqual(expected)
  })

  it.each([
    ['ANKARA, 8 Şubat (AA) - Tekneler erken döndü.', { place: 'Ankara', date: '2024-02-08' }],
    ['İSTANBUL (DHA) - Tekneler erken döndü.', { place: 'İstanbul', date: null }],
    [
      'DİYARBAKIR, 3 KASIM 2022 (İHA) — Tekneler döndü.',
      { place: 'Diyarbakır', date: '2022-11-03' },
    ],
    ['Ankara – Tekneler erken döndü.', { place: 'Ankara', date: null }],
  ])('%s', (head, expected) => {
    const text = `Kıyıda sakin bir hafta\n\n${head}`
    expect(extract(text, { language: 'tr', today }).dateline).toEqual(expected)
  })

  it('reads no year where none is given and none can be told', () => {
    expect(extract('ANKARA, Feb. 8 (AP) — Boats came in.').dateline?.date).toBeNull()
  })

  it.each([
    'Boats came in early on Feb. 8.',
    'The mayor – who had come late – spoke first.',
    'UPDATE — Boats came in early.',
    'Boats came in: Velmere waited.',
  ])('finds none in: %s', (head) => {
    expect(dateline(head)).toBeNull()
  })

  it('leaves the dateline out of the first paragraph', () => {
    const { paragraphs } = extract('Title here\n\nANKARA (AP) — Boats came in early.')
    expect(paragraphs.map(({ text }) => text)).toEqual(['Boats came in early.'])
  })
})

describe('title and paragraphs', () => {
  it('takes a first line without a full stop for the title', () => {
    const found = extract('Ferry sails again\n\nThe ferry sailed on Monday.\n\nIt was full.')
    expect(found.title).toBe('Ferry sails again')
    expect(found.paragraphs.map(({ text }) => text)).toEqual([
      'The ferry sailed on Monday.',
      'It was full.',
    ])
  })

  it('takes no sentence of the text for a title', () => {
    const text =
      'The ferry sailed on Monday with all its crew and more than two hundred passengers aboard.\n\nIt was full.'
    expect(extract(text).title).toBeNull()
  })

  it('joins lines that were broken at a column', () => {
    const text = [
      'Ferry sails again',
      '',
      'The ferry sailed on Monday with all of its crew and with more',
      'than two hundred passengers aboard, the harbour office said on',
      'the same day in a short notice.',
      '',
      'It was full.',
    ].join('\r\n')
    expect(extract(text).paragraphs).toHaveLength(2)
  })

  it('keeps single line breaks between finished paragraphs', () => {
    expect(extract('Ferry sails again\nThe ferry sailed.\nIt was full.').paragraphs).toHaveLength(2)
  })

  it('reads an empty text as nothing', () => {
    expect(extract('')).toEqual({
      language: 'en',
      title: null,
      dateline: null,
      paragraphs: [],
      quotes: [],
      mentions: [],
    })
  })
})

describe('language', () => {
  it.each([
    ['The boats came in early and the crews were tired.', 'en'],
    ['Tekneler bu sabah erken döndü ve ekip çok yorgundu.', 'tr'],
    ['', 'en'],
  ])('%s', (text, language) => {
    expect(extract(text).language).toBe(language)
  })

  it('obeys the language given', () => {
    expect(extract('The boats came in.', { language: 'tr' }).language).toBe('tr')
  })
})
