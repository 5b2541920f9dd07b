import fc from 'fast-check'
import { createClaimIndex } from '../../../plugins/fact-check/src/domain/matchClaims/createClaimIndex.ts'
import { gatherStatistics } from '../../../plugins/fact-check/src/domain/matchClaims/gatherStatistics.ts'
import type { Claim } from '../../../plugins/fact-check/src/domain/matchClaims/types.ts'

const english: Claim[] = [
  {
    id: 'bridge',
    text: 'The mayor of Port Lindow, Ada Corrin, closed the harbour bridge for 12 days.',
    title: 'Did Ada Corrin Shut the Harbour Bridge?',
  },
  { id: 'wolves', text: 'Wolves were released into the Marren valley by the forestry office.' },
  { id: 'tram', text: 'The tram company of Port Lindow sold 40 of its carriages.' },
  { id: 'water', text: 'Drinking water in Eastmoor contains lead above the legal limit.' },
  { id: 'school', text: 'Every school in Eastmoor will serve free lunch from September.' },
  { id: 'theatre', text: 'Krystyna Vale did not write the play "The Long Winter".' },
]
const turkish: Claim[] = [
  {
    id: 'okul',
    text: 'Çınarlı Belediyesi 14 okulu kapattı.',
    title: 'Çınarlı’da okullar kapandı mı?',
  },
  { id: 'ırmak', text: 'ILGIN IRMAĞI’nın suyu içilmez hale geldi ve balıklar öldü.' },
  { id: 'kütüphane', text: 'İnciköy’deki kütüphane 2019 yılında bir otele satıldı.' },
  { id: 'vapur', text: 'Vapur seferleri kış boyunca ücretsiz olacak.' },
  { id: 'bakan', text: 'Bakan Selim Aktaş istifa etmedi ve görevine devam ediyor.' },
]
const all = [...english, ...turkish]
const index = createClaimIndex(all)
const first = (passage: string) => index.rank(passage)[0]
const differences = (passage: string) => first(passage)?.reasons.differences

describe('claims the archive has settled are found beside a passage', () => {
  it.each([
    [
      'bridge',
      'Is it true that Mayor Corrin kept the bridge at the harbour closed for twelve days?',
    ],
    ['wolves', 'They release wolves in our valley, and nobody at the forestry offices admits it!'],
    ['theatre', 'She never wrote The Long Winter, says Vale'],
    ['water', 'Lead has been found in the water that Eastmoor drinks'],
    ['okul', 'Çınarlı’daki okulların on dördünü belediye kapatıyor'],
    ['vapur', 'Kışın vapurlara ücretsiz binilecek'],
    ['kütüphane', 'incikoy kutuphanesi otel oldu'],
  ])('%s, in other words', (id, passage) => {
    expect(first(passage)?.id).toBe(id)
  })

  it.each([
    ['ILGIN IRMAĞI', 'ırmak'],
    ['ılgın ırmağı', 'ırmak'],
    ['Ilgın ırmağında', 'ırmak'],
    ['İNCİKÖY KÜTÜPHANESİ', 'kütüphane'],
    ['inciköy kütüphanesi', 'kütüphane'],
  ])('whichever i is typed: %s', (passage, id) => {
    expect(first(passage)?.id).toBe(id)
  })

  it('by hashtags and handles, whose words are parted', () => {
    expect(first('#HarbourBridge')?.id).toBe('bridge')
    expect(first('look at this #drinkingwater https://t.co/x1')?.id).toBe('water')
    expect(first('@ForestryOffice #fail😡')?.id).toBe('wolves')
  })

  it('by a name that is spelt another way', () => {
    expect(first('Who is the author, Kristyna Vael, of that winter play')?.id).toBe('theatre')
  })

  it('where an author’s signature tells less than what was said', () => {
    const signed = 'Our water has lead in it. — Krystyna Vale (@krysvale) March 3, 2019'
    expect(first(signed)?.id).toBe('water')
    expect(first('I wrote it. — Krystyna Vale (@krysvale) March 3, 2019')?.id).toBe('theatre')
  })

  it.each(['March 3, 2021', '3 Mart 2021'])(
    'and its year tells one time from another: %s',
    (date) => {
      const years = createClaimIndex([
        { id: '2017', text: 'The harbour bridge stood under water in 2017.' },
        { id: '2021', text: 'The harbour bridge stood under water in 2021.' },
      ])
      const signed = `Our harbour bridge, under water! — Krystyna Vale (@krysvale) ${date}`
      expect(years.rank(signed)[0]?.id).toBe('2021')
    },
  )

  it('and links are no words', () => {
    expect(index.rank('https://example.org/harbour-bridge pic.twitter.com/bridge')).toEqual([])
  })

  it.each(['', '   \n', '…!?', '🐺🐺', 'of the and', 've ile de', 'xylophone'])(
    'but nothing beside %j',
    (passage) => {
      expect(index.rank(passage)).toEqual([])
    },
  )

  it('nor in an archive that is empty', () => {
    expect(createClaimIndex([]).rank('Wolves in the valley')).toEqual([])
  })

  it('as many as are asked for, those given first before equal ones', () => {
    const same = ['c', 'a', 'b'].map((id) => ({ id, text: 'Wolves live in the valley.' }))
    const ids = (most?: number) =>
      createClaimIndex(same)
        .rank('Are there wolves?', most)
        .map(({ id }) => id)
    expect(ids()).toEqual(['c', 'a', 'b'])
    expect(ids(2)).toEqual(['c', 'a'])
    expect(ids(0)).toEqual([])
  })

  it('among candidates of an engine, by what the whole archive knows', () => {
    const candidates = all.filter(({ id }) => ['tram', 'bridge', 'okul'].includes(id))
    const few = createClaimIndex(candidates, gatherStatistics(all))
    const passage = 'Port Lindow sells tram carriages'
    expect(few.rank(passage)[0]).toEqual(first(passage))
    expect(few.rank('#harbourbridge')[0]?.id).toBe('bridge')
  })
})

describe('what was found says why', () => {
  it('with the terms, names and numbers both have', () => {
    expect(
      first('Port Lindow: Ada Corrin closes the bridge in the harbour, 12 days')?.reasons,
    ).toEqual({
      terms: expect.arrayContaining(['harbour', 'bridge', 'closed']),
      names: ['Port Lindow', 'Ada Corrin'],
      numbers: ['12'],
      differences: [],
    })
  })

  it.each([
    ['The tram company of Port Lindow sold 14 of its carriages.', ['40'], ['14']],
    ['The tram company of Port Lindow sold fourteen of its carriages.', ['40'], ['fourteen']],
    ['The tram company of Port Lindow sold its carriages.', ['40'], []],
  ])('and another number: %s', (passage, claim, query) => {
    expect(differences(passage)).toEqual([{ kind: 'number', claim, query }])
  })

  it.each([
    ['Every school in Westmoor will serve free lunch from September.', ['Eastmoor'], ['Westmoor']],
    [
      'The tram company of Fort Lindgren sold 40 of its carriages.',
      ['Port Lindow'],
      ['Fort Lindgren'],
    ],
  ])('and another name: %s', (passage, claim, query) => {
    expect(differences(passage)).toEqual([{ kind: 'name', claim, query }])
  })

  it.each([
    ['Krystyna Vale wrote the play "The Long Winter".', ['not'], []],
    ["Wolves weren't released into the Marren valley by the forestry office.", [], ["weren't"]],
    ['Bakan Selim Aktaş istifa etti ve görevine devam ediyor.', ['etmedi'], []],
    ['Vapur seferleri kış boyunca ücretsiz olmayacak.', [], ['olmayacak']],
  ])('and a denial: %s', (passage, claim, query) => {
    expect(differences(passage)).toEqual([{ kind: 'negation', claim, query }])
  })

  it('in Turkish too', () => {
    expect(differences('Çınarlı Belediyesi 40 okulu kapattı.')).toEqual([
      { kind: 'number', claim: ['14'], query: ['40'] },
    ])
    expect(differences('Bakan Selim Demir istifa etmedi ve görevine devam ediyor.')).toEqual([
      { kind: 'name', claim: ['Bakan Selim Aktaş'], query: ['Bakan Selim Demir'] },
    ])
  })

  it('and sees through ways of writing', () => {
    const money = createClaimIndex([
      { id: 'a', text: 'The ministry spent $1.5 million on 2,500 umbrellas.' },
      { id: 'b', text: 'Bakanlık 2.500 şemsiye için 1,5 milyon lira harcadı.' },
    ])
    for (const passage of [
      'The ministry spent 1,500,000 dollars on 2500 umbrellas.',
      'Bakanlık 2500 şemsiye için 1.500.000 lira harcadı.',
    ])
      expect(money.rank(passage)[0]?.reasons.differences).toEqual([])
  })

  it('and knows who signed a post', () => {
    const signed =
      'I did not write the play The Long Winter. — Krystyna Vale (@krysvale) March 3, 2019'
    expect(first(signed)?.reasons.names).toContain('Krystyna Vale')
    expect(differences(signed)).toEqual([])
  })

  it('but a claim about something else is not held against a passage', () => {
    expect(differences('Eastmoor 2021: no water for Ada')).toEqual([])
  })
})

describe('whatever is asked', () => {
  const word = fc.constantFrom('wolf', 'Ankara’da', 'İzmir', 'not', 'the', '12', 'ırmak', 'Vale')
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc
      .array(fc.constantFrom('#', '@', '(', ')', '—', ' ', 'https://', 'Ab', '1,', '.', '’', 'ı'), {
        maxLength: 60,
      })
      .map((signs) => signs.join('')),
  )
  const claims = fc.array(fc.record({ text, title: fc.option(text, { nil: undefined }) }), {
    maxLength: 8,
  })
  const numbered = (texts: { text: string; title?: string }[]): Claim[] =>
    texts.map((claim, at) => ({ id: String(at), ...claim }))

  it('scores are finite, above nothing, at most one, and fall', () => {
    fc.assert(
      fc.property(claims, text, (texts, passage) => {
        const scores = createClaimIndex(numbered(texts))
          .rank(passage)
          .map(({ score }) => score)
        expect(scores.length).toBeLessThanOrEqual(5)
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }),
    )
  })

  it('statistics of other claims do no harm', () => {
    fc.assert(
      fc.property(claims, claims, text, (texts, others, passage) => {
        const statistics = gatherStatistics(numbered(others))
        for (const { score } of createClaimIndex(numbered(texts), statistics).rank(passage))
          expect(score > 0 && score <= 1).toBe(true)
      }),
    )
  })

  it('a claim’s own text finds that claim first', () => {
    for (const claim of all) {
      expect(first(claim.text)).toMatchObject({ id: claim.id, score: 1 })
      expect(differences(claim.text)).toEqual([])
    }
    const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 }), (texts) => {
        const phrases = createClaimIndex(
          numbered(texts.map((each) => ({ text: each, title: each }))),
        )
        texts.forEach((each, at) => expect(phrases.rank(each)[0]?.id).toBe(String(at)))
      }),
    )
  })
})
