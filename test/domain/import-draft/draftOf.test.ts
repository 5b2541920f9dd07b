import fc from 'fast-check'
import type { Paragraph } from '../../../src/import/body.ts'
import { draftOf } from '../../../src/import/draftOf.ts'
import { inferencesAreWellFormed } from '../../../src/import/inferences.ts'
import { knownNames, type KnownRecord } from '../../../src/import/names.ts'
import { extractionOf, quoteOf, spanOf } from './extractionOf.ts'

const text = [
  'Harbour reopens after storm',
  'Mayor Lale Ergün reopened the harbour of Varna Bay on Monday.',
  '“The quay is safe again,” she said. “Boats may leave,” Ergün added, “from noon.”',
  '“We waited nine days,” a fisherman said of what the Harbour Board calls a “short break”.',
].join('\n\n')

const extraction = extractionOf(text, {
  dateline: { place: 'Varna Bay', date: '2024-03-04' },
  quotes: [
    quoteOf(text, 'The quay is safe again,', { text: 'she', name: 'Lale Ergün' }, { sure: false }),
    quoteOf(text, 'Boats may leave,', { text: 'Ergün added', name: 'Lale Ergün' }, { group: 1 }),
    quoteOf(text, 'from noon.', { text: 'Ergün added', name: 'Lale Ergün' }, { group: 1 }),
    quoteOf(text, 'We waited nine days,', { text: 'a fisherman', name: null }),
  ],
  mentions: [
    { ...spanOf(text, 'Lale Ergün'), type: 'person' },
    { ...spanOf(text, 'Ergün', 1), type: 'person' },
    { ...spanOf(text, 'Harbour Board'), type: 'organization' },
  ],
})

const mayor: KnownRecord = { type: 'person', id: 'p-1', name: 'Lale Ergün', aliases: [] }
const board: KnownRecord = {
  type: 'organization',
  id: 'o-1',
  name: 'Port Office',
  aliases: ['HARBOUR BOARD'],
}
const textOf = (body: unknown[]): string[] =>
  (body as Paragraph[]).map(({ children }) => children.map(({ text: words }) => words).join(''))
const marksOf = (body: unknown[]) =>
  (body as Paragraph[]).flatMap(({ children }) =>
    children.flatMap(({ text: words, annotation }) =>
      annotation ? [[words, annotation.value, annotation.speaker ?? null]] : [],
    ),
  )

describe('a draft made of a text', () => {
  it('keeps every paragraph as it came and marks the words of each quote in it', () => {
    const draft = draftOf(extraction, knownNames([]), text)
    expect(draft.headline).toBe('Harbour reopens after storm')
    expect(textOf(draft.body)).toEqual(text.split('\n\n').slice(1))
    expect(marksOf(draft.body)).toEqual([
      ['The quay is safe again,', 'quote-1', 'Lale Ergün'],
      ['Boats may leave,', 'quote-2', 'Lale Ergün'],
      ['from noon.', 'quote-2', 'Lale Ergün'],
      ['We waited nine days,', 'quote-3', 'a fisherman'],
    ])
  })

  it('makes one quote of the pieces of an interrupted one', () => {
    const { quotes } = draftOf(extraction, knownNames([]), text)
    expect(quotes.map(({ text: words }) => words)).toEqual([
      'The quay is safe again,',
      'Boats may leave, from noon.',
      'We waited nine days,',
    ])
  })

  it('proposes what nobody knows and links nothing of it', () => {
    const draft = draftOf(extraction, knownNames([]), text)
    expect(draft.people).toEqual([])
    expect(
      draft.inferences.map(({ id, kind, state, proposal }) => [id, kind, state, proposal?.name]),
    ).toEqual([
      ['dateline', 'dateline', 'taken', 'Varna Bay'],
      ['speaker-1', 'speaker', 'open', 'Lale Ergün'],
      ['speaker-2', 'speaker', 'open', 'Lale Ergün'],
      ['speaker-3', 'speaker', 'open', 'a fisherman'],
      ['mention-1', 'mention', 'open', 'Varna Bay'],
      ['mention-2', 'mention', 'open', 'Lale Ergün'],
      ['mention-3', 'mention', 'open', 'Harbour Board'],
    ])
    expect(inferencesAreWellFormed(draft.inferences)).toBe(true)
  })

  it('links what is known by name or alias and takes a sure speaker, while a doubtful one waits', () => {
    const draft = draftOf(extraction, knownNames([mayor, board]), text)
    expect(draft.people).toEqual(['p-1'])
    expect(draft.organizations).toEqual(['o-1'])
    expect(draft.inferences.filter(({ state }) => state === 'taken').map(({ id }) => id)).toEqual([
      'dateline',
      'speaker-2',
      'mention-2',
      'mention-3',
    ])
    expect(draft.quotes.map(({ speaker }) => speaker?.id ?? null)).toEqual([null, 'p-1', null])
    expect(draft.inferences.find(({ id }) => id === 'speaker-1')?.proposal?.id).toBe('p-1')
  })

  it('recognises a known name the parser passed over, in another case and without marks', () => {
    const lake: KnownRecord = { type: 'place', id: 'l-1', name: 'Çınar Gölü', aliases: [] }
    const words = 'Boats at Cınar Gölü\n\nThe wind over ÇINAR GÖLÜ fell.'
    const draft = draftOf(extractionOf(words), knownNames([lake]), words)
    expect(draft.places).toEqual(['l-1'])
    expect(draft.spans['known-cinar-golu']).toHaveLength(2)
  })

  it('asks when two people share a name, and when only the surname fits', () => {
    const twin = { ...mayor, id: 'p-2' }
    const shared = draftOf(extraction, knownNames([mayor, twin]), text)
    expect(shared.people).toEqual([])
    expect(shared.inferences.find(({ id }) => id === 'mention-2')).toMatchObject({
      state: 'open',
      proposal: { name: 'Lale Ergün', id: null },
    })
    const words = 'Title\n\nErgün left.'
    const alone = extractionOf(words, { mentions: [{ ...spanOf(words, 'Ergün'), type: 'person' }] })
    expect(draftOf(alone, knownNames([mayor]), words).inferences[0]).toMatchObject({
      state: 'open',
      proposal: { name: 'Lale Ergün', id: 'p-1' },
    })
  })

  it('never takes an unresolved pronoun for a name', () => {
    const words = 'Title\n\n“It is late,” he said.'
    const draft = draftOf(
      extractionOf(words, { quotes: [quoteOf(words, 'It is late,', { text: 'he', name: null })] }),
      knownNames([]),
      words,
    )
    expect(draft.quotes[0]?.speakerName).toBeNull()
    expect(draft.inferences[0]).toMatchObject({ state: 'open', proposal: null, text: 'he' })
  })

  it('gives the same inference ids whatever the database knows', () => {
    const ids = (records: KnownRecord[]) =>
      draftOf(extraction, knownNames(records), text).inferences.map(({ id }) => id)
    expect(ids([mayor, board])).toEqual(ids([]))
  })

  it('keeps a title longer than a headline may be as the first paragraph', () => {
    const title = 'word '.repeat(70).trim()
    const words = `${title}\n\nEnd.`
    const draft = draftOf(extractionOf(words), knownNames([]), words)
    expect(draft.headline).toBeNull()
    expect(textOf(draft.body)).toEqual([title, 'End.'])
  })

  it('marks a quote that runs over paragraphs without the mark repeated at their head', () => {
    const words = 'Title\n\n“One day.\n\n“Another day,” said Ada Moss.'
    const whole = words.slice(words.indexOf('One'), words.indexOf('” said'))
    const draft = draftOf(
      extractionOf(words, {
        quotes: [quoteOf(words, whole, { text: 'Ada Moss', name: 'Ada Moss' })],
      }),
      knownNames([]),
      words,
    )
    expect(marksOf(draft.body)).toEqual([
      ['One day.', 'quote-1', 'Ada Moss'],
      ['Another day,', 'quote-1', 'Ada Moss'],
    ])
    expect(textOf(draft.body)).toEqual(['“One day.', '“Another day,” said Ada Moss.'])
  })

  it('gives the paragraphs back exactly, wherever quotes stand', () => {
    const paragraph = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((each) => !/[\n\r]/.test(each))
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(200), { maxLength: 12 }),
        (paragraphs, cuts) => {
          const words = `Title\n\n${paragraphs.join('\n\n')}`
          const parsed = extractionOf(words)
          const edges = [...new Set(cuts.map((cut) => 7 + (cut % (words.length - 6))))].sort(
            (a, b) => a - b,
          )
          const quotes = edges
            .slice(0, -1)
            .flatMap((start, at) =>
              at % 2 === 0
                ? [quoteOf(words, 'Title', null, { start, end: edges[at + 1] ?? start })]
                : [],
            )
          const { body } = draftOf({ ...parsed, quotes }, knownNames([]), words)
          expect(textOf(body)).toEqual(parsed.paragraphs.map(({ text: each }) => each))
        },
      ),
    )
  })
})
