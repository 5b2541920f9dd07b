import fc from 'fast-check'
import {
  phrasesNaming,
  type NamedStory,
  type PhrasesAsked,
  type StoryLanguage,
  type TextRange,
} from '../../../plugins/related-stories/src/exports/phrases.ts'

type Told = Partial<NamedStory> & { language?: StoryLanguage; title: string }

/** The phrases of a text that name one story, the best first. */
const naming = (text: string, story: Told, language: StoryLanguage = 'en'): string[] =>
  phrasesNaming({ blocks: [{ text }], stories: [{ id: 'story', ...story }], language }).flatMap(
    ({ places }) => places.map(({ phrase }) => phrase),
  )
const best = (text: string, story: Told | string, language: StoryLanguage = 'en') =>
  naming(text, typeof story === 'string' ? { title: story } : story, language)[0]

const grain = 'Ministers meet in Antalya for grain talks'

describe('words that name a story', () => {
  it.each([
    ['After the talks in Antalya the ministers left.', grain, 'talks in Antalya'],
    ['The minister met nobody; the Antalya grain talk is over.', grain, 'Antalya grain talk'],
    ['Ministers meeting in Antalya were tired.', grain, 'Ministers meeting in Antalya'],
    [
      'It is the worst since the museum fire.',
      'Inquiry into museum fire hears of wiring',
      'museum fire',
    ],
    ['The night bus will come, it says.', 'Council puts off the night buses', 'night bus'],
    [
      'Castell Marine’s harbour contract is signed.',
      'Castell Marine wins harbour contract with crowns to spare',
      'Castell Marine’s harbour contract',
    ],
    ['The Russia-Ukraine talks go on.', 'Talks between Russia and Ukraine', 'Russia-Ukraine talks'],
    ['Of 12,000 leaflets some were found.', 'Who printed 12,000 leaflets?', '12,000 leaflets'],
    ['The end of the tram strike was near.', 'Tram strike ends', 'tram strike'],
  ])('“%s” for “%s”', (text, title, phrase) => {
    expect(best(text, title)).toBe(phrase)
  })

  it.each([
    [
      'Cuma günü Antalya’daki tahıl görüşmelerinden sonra konuştu.',
      'Bakanlar tahıl görüşmeleri için Antalya’da buluştu',
      'Antalya’daki tahıl görüşmelerinden',
    ],
    [
      'YELOVA BARAJININ doluluğu düşük.',
      'Yelova barajında doluluk arttı',
      'YELOVA BARAJININ doluluğu',
    ],
    ['Bu yıl ığdır kayısıları erken.', 'IĞDIR KAYISISI İÇİN FUAR', 'ığdır kayısıları'],
    [
      'İstanbul’un metrobüs hattı uzuyor.',
      'ISTANBUL METROBÜS HATTINI UZATTI',
      'İstanbul’un metrobüs hattı',
    ],
    ['Tahıl koridorundan gemiler geçti.', 'Tahıl koridoru yeniden açıldı', 'Tahıl koridorundan'],
  ])('“%s” for “%s”', (text, title, phrase) => {
    expect(best(text, title, 'tr')).toBe(phrase)
  })

  it.each([
    ['The mayor said on Friday that it rained.', 'Minister said on Friday that taxes rise'],
    ['The talks were long.', grain],
    ['It rained in Antalya.', grain],
    ['In Antalya the ministers rested.', grain],
    ['It was, in the city council, a long day.', 'City council puts off the night buses'],
    ['The president lost power.', 'Sund ferry loses power in the narrows'],
    ['He lives in Port Lindow.', 'Fire guts the harbour museum in Port Lindow'],
    ['Two people met three people in May.', 'Two people of three met last May'],
    ['Talks. Antalya. Grain, ministers: talks (Antalya)', grain],
    ['', grain],
    ['talks in Antalya', ''],
  ])('not “%s” for “%s”', (text, title) => {
    expect(naming(text, { title })).toEqual([])
  })

  it.each([
    ['Bakan cuma günü açıklama yaptı.', 'Bakan cuma günü konuştu, açıklama yaptı'],
    ['Kumrova’da yağmur var.', 'Kumrova’da grev anlaşmayla bitti'],
    ['Yeni yılda iki gün tatil.', 'Yeni yılın ilk iki günü tatil değil'],
  ])('not “%s” for “%s”', (text, title) => {
    expect(naming(text, { title }, 'tr')).toEqual([])
  })

  it('are the longest there are, where they first stand, with a few others', () => {
    const text =
      'The grain talks failed. The talks in Antalya for grain failed. Grain talks failed.'
    expect(naming(text, { title: grain })).toEqual(['talks in Antalya for grain', 'grain talks'])
  })

  it('are names the story is filed under: a surname the title has, else a whole name', () => {
    const names = [
      { kind: 'person', name: 'Lena Hargreave' },
      { kind: 'organization', name: 'Sund Rowing Club' },
      { kind: 'place', name: 'Marvale Island' },
      { kind: 'topic', name: 'Water sport' },
    ]
    const story = { title: 'Lena Hargreave before the final', names }
    expect(best('Hargreave’s coach smiled.', story)).toBe('Hargreave’s')
    expect(best('Somebody of the Sund Rowing Club smiled.', story)).toBe('Sund Rowing Club')
    expect(best('It was on Marvale Island.', story)).toBeUndefined()
    expect(best('Water sport is popular.', story)).toBeUndefined()
    const untitled = { title: 'It would change the showers', names }
    expect(best('Hargreave smiled.', untitled)).toBeUndefined()
    expect(best('Lena Hargreave smiled.', untitled)).toBe('Lena Hargreave')
  })

  it('are found over languages by their names', () => {
    const names = [{ kind: 'organization', name: 'Gazprom' }]
    const story: Told = { title: 'Gazprom ile Antalya’da tahıl görüşmesi', names, language: 'tr' }
    expect(best('The head of Gazprom left.', story)).toBe('Gazprom')
  })

  it('are no names that several of the stories go by', () => {
    const names = [{ kind: 'person', name: 'Ada Corrin' }]
    const stories = ['one', 'other'].map((id) => ({ id, title: `Roof fell in, ${id}`, names }))
    const blocks = [{ text: 'The mayor, Ada Corrin, said so.' }]
    expect(phrasesNaming({ blocks, stories, language: 'en' })).toEqual([])
  })

  it('name one story each, the one they name best', () => {
    const stories = [
      { id: 'a', title: 'Council puts off the night buses' },
      { id: 'b', title: 'Night buses and drivers' },
    ]
    const blocks = [{ text: 'The night buses and drivers wait. Night buses cost money.' }]
    expect(phrasesNaming({ blocks, stories, language: 'en' })).toEqual([
      { story: 'a', places: [{ block: 0, start: 34, end: 45, phrase: 'Night buses' }] },
      {
        story: 'b',
        places: [{ block: 0, start: 4, end: 27, phrase: 'night buses and drivers' }],
      },
    ])
  })

  it('stand neither in a link nor in quotation marks, and name no story that is linked', () => {
    const text = '“The grain talks failed,” he said of the grain talks. The grain talks failed.'
    const stories = [{ id: 'a', title: grain }]
    const asked = { blocks: [{ text, taken: [{ start: 41, end: 46 }] }], stories }
    expect(phrasesNaming({ ...asked, language: 'en' })[0]?.places[0]).toMatchObject({ start: 58 })
    expect(phrasesNaming({ ...asked, linked: new Set(['a']), language: 'en' })).toEqual([])
  })

  it('do not reach across what is taken, be it a space', () => {
    const stories = [{ id: 'a', title: grain }]
    const found = (taken: TextRange[]) =>
      phrasesNaming({
        blocks: [{ text: 'The grain talks failed.', taken }],
        stories,
        language: 'en',
      })
    expect(found([])).toHaveLength(1)
    expect(found([{ start: 9, end: 10 }])).toEqual([])
  })
})

describe('whatever the text', () => {
  const words = [
    ...[
      'talks',
      'Antalya',
      'Antalya’daki',
      'grain',
      'minister',
      'ministers',
      'tahıl',
      'TAHILIN',
      'görüşme',
      'Iğdır',
    ],
    ...[
      'in',
      'of',
      'the',
      've',
      'için',
      'said',
      'Friday',
      'cuma',
      'yeni',
      '12,000',
      '2026',
      'night-bus',
      'buses',
    ],
    ...[
      'Ada',
      'Corrin',
      'Corrin’s',
      'O’Brien',
      'é',
      '“',
      '”',
      '"',
      '. ',
      ', ',
      '\n',
      '-',
      '(',
      '’',
      '\ud83d\ude00',
      '\ud83d',
    ],
  ]
  const titles = [
    grain,
    'Iğdır tahıl görüşmesi yeni',
    'Ada Corrin of the night-bus',
    'Buses, O’Brien',
  ]
  const likely = words.slice(0, 12)
  const text = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.constantFrom(...likely), { minLength: 5, maxLength: 30 })
        .map((all) => all.join(' ')),
    },
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join(' ')),
    },
    fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  const range = fc
    .tuple(fc.nat(120), fc.nat(30))
    .map(([start, length]) => ({ start, end: start + length }))
  const language = fc.constantFrom('en' as const, 'tr' as const)
  const name = fc.record({
    kind: fc.constantFrom('person', 'organization', 'event', 'place', 'topic'),
    name: fc.constantFrom('Ada Corrin', 'Gazprom', 'Antalya', 'Iğdır Tahıl Birliği', '', '—'),
  })
  const story = fc.record(
    {
      id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      title: fc.oneof(text, fc.constantFrom(...titles)),
      language,
      names: fc.array(name, { maxLength: 3 }),
    },
    { requiredKeys: ['id', 'title'] },
  )
  const asked: fc.Arbitrary<PhrasesAsked> = fc.record({
    blocks: fc.array(fc.record({ text, taken: fc.array(range, { maxLength: 2 }) }), {
      maxLength: 4,
    }),
    stories: fc.array(story, { maxLength: 6 }),
    linked: fc.constantFrom(new Set<string>(), new Set(['1', '2'])),
    language,
  })
  const part = /[\p{L}\p{M}\p{N}]/u
  const all = (given: PhrasesAsked) =>
    phrasesNaming(given).flatMap(({ story: id, places }) =>
      places.map((place) => ({ id, ...place })),
    )

  it('they are whole words of their block, and what they say they are', () => {
    let found = 0
    fc.assert(
      fc.property(asked, (given) => {
        for (const { block, start, end, phrase } of all(given)) {
          found++
          const { text: whole } = given.blocks[block] as { text: string }
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(whole.length)
          expect(whole.slice(start, end)).toBe(phrase)
          const [first, last] = [[...phrase][0] ?? '', [...phrase].at(-1) ?? '']
          expect([part.test(first), part.test(last)]).toEqual([true, true])
          expect(part.test([...whole.slice(0, start)].at(-1) ?? '')).toBe(false)
          expect(part.test([...whole.slice(end)][0] ?? '')).toBe(false)
          expect(phrase).not.toMatch(/[\n“”"]/)
        }
      }),
      { numRuns: 500 },
    )
    expect(found).toBeGreaterThan(20)
  })

  it('they overlap neither each other nor what is taken', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const places = all(given)
        places.forEach((one, at) => {
          const others = [
            ...places.slice(at + 1).filter(({ block }) => block === one.block),
            ...(given.blocks[one.block]?.taken ?? []),
          ]
          for (const other of others)
            expect(
              one.end <= other.start || other.end <= one.start || other.start === other.end,
            ).toBe(true)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('they are the same each time, in the stories’ order, one entry a story and none for a linked one', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const found = phrasesNaming(given)
        expect(phrasesNaming(structuredClone(given))).toEqual(found)
        const ids = found.map(({ story: id }) => id)
        const order = [...new Set(given.stories.map(({ id }) => id))]
        expect(ids).toEqual(order.filter((id) => ids.includes(id)))
        expect(ids.filter((id) => given.linked?.has(id))).toEqual([])
        for (const { places } of found) expect(places.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})
