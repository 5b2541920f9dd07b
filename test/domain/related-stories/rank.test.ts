import fc from 'fast-check'
import {
  isSymmetric,
  linkTypeNames,
} from '../../../plugins/related-stories/src/domain/linkTypes.ts'
import { rank, type RankOptions } from '../../../plugins/related-stories/src/domain/rank/rank.ts'
import { reasonWords } from '../../../plugins/related-stories/src/domain/rank/reasonWords.ts'
import type { Facet, RankedStory } from '../../../plugins/related-stories/src/domain/rank/types.ts'
import { noon, statistics, stories, story } from './newsroom.ts'

const suggestions = (of: RankedStory, options: Partial<RankOptions> = {}) =>
  rank(of, stories, statistics, { now: noon, ...options })
const suggested = (from: string, to: string) =>
  suggestions(story(from)).find(({ id, alsoLike }) => [id, ...alsoLike].includes(to))

describe('what is suggested for a story', () => {
  it('is what tells of the same, and nothing that shares no more than a season', () => {
    const ids = suggestions(story('fire')).flatMap(({ id, alsoLike }) => [id, ...alsoLike])
    expect(new Set(ids)).toEqual(
      new Set(['fireLater', 'fireAgain', 'inquiry', 'history', 'yangin']),
    )
  })

  it.each([
    ['fire', 'fireLater', 'same-event', 'from'],
    ['fireAgain', 'fireLater', 'update-of', 'from'],
    ['fireLater', 'fireAgain', 'update-of', 'to'],
    ['inquiry', 'fire', 'follow-up', 'from'],
    ['fire', 'inquiry', 'follow-up', 'to'],
    ['fire', 'history', 'background', 'to'],
    ['history', 'fire', 'background', 'from'],
    ['yangin', 'fire', 'translation-of', 'from'],
    ['fire', 'yangin', 'translation-of', 'to'],
  ])('%s → %s is %s, seen from its %s', (from, to, type, direction) => {
    expect(suggested(from, to)).toMatchObject({ type, direction })
  })

  it('names nearly the same text once, with the others it stands for', () => {
    const found = suggested('fire', 'fireAgain')
    expect([found?.id, ...(found?.alsoLike ?? [])].sort()).toEqual(['fireAgain', 'fireLater'])
  })

  it('says why, as an editor would', () => {
    const reasons = suggested('inquiry', 'fire')?.reasons ?? []
    expect(reasonWords(reasons)).toBe(
      'Ada Corrin, Bram Ostrey, Port Lindow; 20 days apart; “customs house”, “harbour museum”',
    )
    expect(reasonWords(reasons, 'tr')).toContain('; 20 gün arayla; “')
  })

  it('counts what only few stories are filed under for more', () => {
    const facet = (frequency: number): Facet => ({
      ...{ kind: 'event', id: 'forum', name: 'Marren Forum' },
      frequency,
    })
    const withFacet = (id: string, frequency: number) => ({
      ...story(id),
      facets: [facet(frequency)],
    })
    const scoreOf = (frequency: number) =>
      rank(withFacet('tram', frequency), [withFacet('wolves', frequency)], statistics, {
        now: noon,
        least: 0,
      })[0]
    expect(scoreOf(2)?.score).toBeGreaterThan(scoreOf(80)?.score ?? 1)
    expect(scoreOf(2)?.reasons).toContainEqual({ kind: 'event', names: ['Marren Forum'] })
    const learned = rank(withFacet('tram', 2), [withFacet('wolves', 2)], statistics, {
      ...{ now: noon, least: 0, weights: { event: 0.5 } },
    })[0]
    expect(learned?.score).toBeLessThan(scoreOf(2)?.score ?? 0)
  })

  it('knows a translation by its records, where the texts share no name', () => {
    const facets: Facet[] = ['forum', 'accord'].map((id) => ({
      ...{ kind: 'event', id, name: id },
      frequency: 2,
    }))
    const [found] = rank(
      { ...story('vapur'), facets },
      [{ ...story('lunch'), facets }],
      statistics,
      {
        now: noon,
      },
    )
    expect(found).toMatchObject({ id: 'lunch', type: 'translation-of', direction: 'from' })
    const filed = facets.slice(0, 1)
    const [other] = rank(
      { ...story('vapur'), facets },
      [{ ...story('lunch'), facets: filed }],
      statistics,
      {
        now: noon,
      },
    )
    expect(other?.type).toBe('see-also')
  })

  it('takes a draft for a story of now', () => {
    const draft = { ...story('fireAgain'), published: null }
    const [first] = rank(draft, [story('fireLater')], statistics, {
      now: new Date(noon.getTime() + 1.5 * 24 * 60 * 60 * 1000),
    })
    expect(first).toMatchObject({ id: 'fireLater', type: 'update-of', direction: 'from' })
  })

  it('is never the story itself, nor what is excluded', () => {
    const excluded = new Set(['fireLater', 'history'])
    for (const each of stories) {
      const ids = suggestions(each, { exclude: excluded, least: 0, limit: 99 }).flatMap(
        ({ id, alsoLike }) => [id, ...alsoLike],
      )
      expect(ids).not.toContain(each.id)
      expect(ids.filter((id) => excluded.has(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('puts the two stories of a pair on opposite sides, whichever is asked for', () => {
    const twins = [...stories, { ...story('fireAgain'), id: 'twin' }]
    const seen = (from: RankedStory, to: RankedStory) =>
      rank(from, [to], statistics, { now: noon, least: 0 })[0]
    for (const one of twins)
      for (const other of twins) {
        const [here, there] = [seen(one, other), seen(other, one)]
        if (!here || !there) continue
        expect(there.type).toBe(here.type)
        expect(there.direction === here.direction).toBe(isSymmetric(here.type))
      }
  })

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stories),
        fc.shuffledSubarray(stories, { minLength: stories.length }),
        (of, shuffled) => {
          const options = { now: noon, least: 0 }
          expect(rank(of, shuffled, statistics, options)).toEqual(
            rank(of, stories, statistics, options),
          )
        },
      ),
      { numRuns: 40 },
    )
  })

  it('always has a type, a score of 0 to 1 and a reason that can be said', () => {
    const text = fc
      .array(fc.constantFrom('mayor', 'Ada', 'Corrin', 'museum', '14', 'the', 'ırmak', 'fire.'))
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.constantFrom(...stories), fc.array(text), (of, words) => {
        const candidates = stories.map((each, at) => ({
          ...each,
          profile: { ...each.profile, phrases: words.slice(at, at + 2) },
        }))
        for (const found of rank(of, candidates, statistics, { now: noon, least: 0, limit: 99 })) {
          expect(linkTypeNames).toContain(found.type)
          expect(found.score).toBeGreaterThanOrEqual(0)
          expect(found.score).toBeLessThanOrEqual(1)
          expect(found.reasons).not.toEqual([])
          expect(reasonWords(found.reasons)).not.toBe('')
          expect(reasonWords(found.reasons, 'tr')).not.toBe('')
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is at most as much as was asked for, and nothing of nothing', () => {
    expect(suggestions(story('fire'), { limit: 2 })).toHaveLength(2)
    expect(rank(story('fire'), [], statistics, { now: noon })).toEqual([])
  })
})

it('says each kind of reason in words', () => {
  expect(
    reasonWords([
      { kind: 'person', names: ['Ada Corrin'] },
      { kind: 'event', names: ['Marren Forum'] },
      { kind: 'phrase', phrases: ['grain corridor'] },
      { kind: 'number', numbers: ['14'] },
      { kind: 'date', dates: ['2026-05-12'] },
      { kind: 'same-text', share: 0.62 },
      { kind: 'days-apart', days: 3 },
    ]),
  ).toBe(
    'Ada Corrin, Marren Forum; 3 days apart; “grain corridor”; the same figures: 14; both speak of 12 May 2026; 62% the same text',
  )
  expect(
    reasonWords(
      [
        { kind: 'days-apart', days: 0 },
        { kind: 'date', dates: ['2026-05-12'] },
        { kind: 'wording', share: 0.2 },
      ],
      'tr-TR',
    ),
  ).toBe('aynı gün; ikisinde de 12 Mayıs 2026; benzer anlatım')
})
