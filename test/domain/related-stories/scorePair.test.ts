import fc from 'fast-check'
import { createNeighbourhood } from '../../../plugins/related-stories/src/domain/rank/createNeighbourhood.ts'
import { datesIn } from '../../../plugins/related-stories/src/domain/rank/datesIn.ts'
import { gatherStatistics } from '../../../plugins/related-stories/src/domain/rank/gatherStatistics.ts'
import { learnWeights } from '../../../plugins/related-stories/src/domain/rank/learnWeights.ts'
import { readStory } from '../../../plugins/related-stories/src/domain/rank/readStory.ts'
import { scorePair } from '../../../plugins/related-stories/src/domain/rank/scorePair.ts'
import type { StoryLanguage } from '../../../plugins/related-stories/src/domain/rank/types.ts'
import { statistics, stories, story } from './newsroom.ts'

const scoreOf = (one: string, other: string) =>
  scorePair({ profile: story(one).profile }, { profile: story(other).profile }, statistics)

const language = fc.constantFrom<StoryLanguage>('en', 'tr')
const word = fc.constantFrom(
  ...[
    'Ada',
    'Corrin',
    'museum',
    'burned',
    'burns',
    '14',
    'the',
    'Irmağı',
    'ırmak',
    'İnciköy',
    'fire',
  ],
)
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.string() }))
  .map((words) => words.join(' '))

describe('how related two stories are', () => {
  it('is more for those that tell of the same', () => {
    expect(scoreOf('fire', 'fireLater').score).toBeGreaterThan(scoreOf('fire', 'history').score)
    expect(scoreOf('fire', 'history').score).toBeGreaterThan(scoreOf('fire', 'tram').score)
    expect(scoreOf('fire', 'wolves').score).toBeLessThan(0.2)
  })

  it('is the same from either side, and 0 to 1', () => {
    fc.assert(
      fc.property(text, text, language, language, (first, second, here, there) => {
        const one = { profile: readStory({ text: first, language: here }) }
        const other = { profile: readStory({ text: second, language: there }) }
        const found = scorePair(one, other, statistics)
        expect(found.score).toBeGreaterThanOrEqual(0)
        expect(found.score).toBeLessThanOrEqual(1)
        const { score, sameEvent } = scorePair(other, one, statistics)
        expect(sameEvent).toBe(found.sameEvent)
        expect(score).toBeCloseTo(found.score, 12)
      }),
    )
  })

  it('is never more than for the same text', () => {
    fc.assert(
      fc.property(text, text, language, (first, second, spoken) => {
        const profile = readStory({ text: first, language: spoken })
        const other = readStory({ text: second, language: spoken })
        const same = scorePair({ profile }, { profile }, statistics).score
        expect(scorePair({ profile }, { profile: other }, statistics).score).toBeLessThanOrEqual(
          same + 1e-9,
        )
      }),
    )
    for (const { profile } of stories)
      expect(scorePair({ profile }, { profile }, statistics).score).toBeCloseTo(1, 6)
  })

  it('does not depend on which i was typed', () => {
    const { score, sameEvent } = scoreOf('ilgin', 'ilginAyni')
    expect(score).toBeGreaterThan(0.5)
    expect(sameEvent).toBe(true)
    const read = (spelt: string) => readStory({ text: spelt, language: 'tr' }).terms
    expect(read('ILGIN IRMAĞI İNCİKÖY')).toEqual(read('ılgın ırmağı inciköy'))
  })

  it('asks more of those among many of their kind', () => {
    const names = ['Alder', 'Brook', 'Cedar', 'Dunmore', 'Elmley', 'Farrow', 'Glenn', 'Harrow']
    const quakes = names.map((name, at) => ({
      profile: readStory({
        text: `An earthquake shook ${name} at night, and people ran into the streets. The earthquake of magnitude ${at}.5
          damaged houses in ${name}, the office for disasters said. Nobody was killed, but the school of ${name} is shut.`,
        language: 'en',
      }),
    }))
    const another = readStory({
      text: `People in Alder ran into the streets when an earthquake of magnitude 0.5 shook the town. The school of Alder
        is shut, and the office for disasters speaks of damaged houses in Alder. Nobody was killed.`,
      language: 'en',
    })
    const all = [...quakes, { profile: another }]
    const around = gatherStatistics([
      ...all.map(({ profile }) => profile),
      ...stories.map(({ profile }) => profile),
    ])
    const neighbourhood = createNeighbourhood(all, { ...around, count: around.count + 200 })
    const same = all.slice(0, -1).map((_, at) => neighbourhood.sameEvent(at, all.length - 1))
    expect(same).toEqual([true, ...names.slice(1).map(() => false)])
  })
})

describe('a story that was read', () => {
  it('is plain data, and small', () => {
    fc.assert(
      fc.property(text, language, (read, spoken) => {
        const profile = readStory({ text: read, language: spoken })
        expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
        expect(profile.counts).toHaveLength(profile.terms.length)
        expect(new Set(profile.terms).size).toBe(profile.terms.length)
      }),
    )
    const long = Array.from({ length: 20_000 }, (_, at) => `word${at % 5_000}`).join(' ')
    expect(JSON.stringify(readStory({ text: long, language: 'en' })).length).toBeLessThan(4_000)
  })

  it('gives the days it names in full', () => {
    expect(
      datesIn('May 12, 2026; 3 March 2026; 25/12/2025; 03/04/2026; 2026-01-31; 31 June 2026', 'en'),
    ).toEqual(['2026-05-12', '2026-03-03', '2025-12-25', '2026-01-31'])
    expect(datesIn('18.02.2020 ve 5 Ağustos 2021 günü, 2022 yılında', 'tr')).toEqual([
      '2020-02-18',
      '2021-08-05',
    ])
  })

  it('knows names by their capitals inside of sentences', () => {
    const { terms, named } = readStory({
      text: 'Yesterday the mayor met Corrin. Mayor and Corrin met.',
      language: 'en',
    })
    expect(named.map((at) => terms[at])).toEqual(['corrin'])
  })
})

describe('what decisions teach', () => {
  const counts = fc.record({ confirmed: fc.nat(10_000), rejected: fc.nat(10_000) })

  it('stays within half and double, whatever was decided', () => {
    fc.assert(
      fc.property(counts, counts, counts, (person, place, phrase) => {
        for (const weight of Object.values(learnWeights({ person, place, phrase }))) {
          expect(weight).toBeGreaterThanOrEqual(0.5)
          expect(weight).toBeLessThanOrEqual(2)
        }
      }),
    )
  })

  it('counts for more what is confirmed more often, and hardly moves by one decision', () => {
    const learned = learnWeights({
      person: { confirmed: 90, rejected: 10 },
      place: { confirmed: 10, rejected: 90 },
    })
    expect(learned.person).toBeGreaterThan(1.5)
    expect(learned.place).toBe(0.5)
    const once = learnWeights({
      person: { confirmed: 50, rejected: 50 },
      event: { confirmed: 1, rejected: 0 },
    })
    expect(once.event).toBeGreaterThan(1)
    expect(once.event).toBeLessThan(1.1)
    expect(learnWeights({})).toEqual({})
  })
})
