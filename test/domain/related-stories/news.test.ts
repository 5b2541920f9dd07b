import fc from 'fast-check'
import {
  afterReading,
  heard,
  isUnread,
  withoutCorrection,
  type News,
} from '../../../plugins/related-stories/src/domain/news.ts'

type Step =
  | { is: 'corrected'; by: string }
  | { is: 'taken-down' | 'retracted' | 'live-again' | 'read' }
  | { is: 'taken back'; by: string }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ is: fc.constant('corrected' as const), by: fc.constantFrom('a', 'b') }),
  fc.record({ is: fc.constantFrom('taken-down', 'retracted', 'live-again', 'read') }),
  fc.record({ is: fc.constant('taken back' as const), by: fc.constantFrom('a', 'b') }),
)

const taken = (news: News | null, { is, ...more }: Step, at: string): News | null => {
  if (is === 'read') return isUnread(news) ? afterReading(news, at) : news
  if (is === 'taken back') return withoutCorrection(news, 'by' in more ? more.by : '')
  return heard(news, { kind: is, reason: null }, at, 'by' in more ? more.by : undefined) ?? news
}
const after = (...steps: Step[]): News | null =>
  steps.reduce<News | null>((news, each, at) => taken(news, each, String(at)), null)
const kindsRead = (steps: Step[]): string[] => {
  let news = after(...steps)
  const kinds: string[] = []
  for (; isUnread(news); news = afterReading(news, 'later')) kinds.push(news.kind)
  return kinds
}

it('a correction nobody has read outlives what becomes of the story, and is told when it is live', () => {
  const corrected: Step = { is: 'corrected', by: 'a' }
  expect(kindsRead([corrected, { is: 'taken-down' }])).toEqual(['taken-down'])
  expect(kindsRead([corrected, { is: 'taken-down' }, { is: 'live-again' }])).toEqual([
    'live-again',
    'corrected',
  ])
  // Of a story that is down readers see nothing: it does not hide that.
  expect(kindsRead([{ is: 'taken-down' }, corrected])).toEqual(['taken-down'])
  expect(kindsRead([{ is: 'taken-down' }, { is: 'read' }, corrected])).toEqual([])
  expect(
    kindsRead([{ is: 'taken-down' }, { is: 'read' }, corrected, { is: 'live-again' }]),
  ).toEqual(['live-again', 'corrected'])
  expect(kindsRead([corrected, { is: 'corrected', by: 'b' }])).toEqual(['corrected', 'corrected'])
})

it('a correction that is taken back takes its own news along, and no other', () => {
  const back: Step = { is: 'taken back', by: 'a' }
  expect(kindsRead([{ is: 'taken-down' }, { is: 'corrected', by: 'a' }, back])).toEqual([
    'taken-down',
  ])
  expect(kindsRead([{ is: 'corrected', by: 'b' }, { is: 'corrected', by: 'a' }, back])).toEqual([
    'corrected',
  ])
  expect(after({ is: 'corrected', by: 'a' }, back)).toBeNull()
})

it('whatever happens: a story that is down is never told of as one readers see, and no unread correction is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let news: News | null = null
      let down = false
      const owed = new Set<string>()
      for (const [at, each] of steps.entries()) {
        const shown = isUnread(news) ? news : null
        news = taken(news, each, String(at))
        if (each.is === 'taken-down' || each.is === 'retracted') down = true
        if (each.is === 'live-again') down = false
        if (each.is === 'corrected') owed.add(each.by)
        if (each.is === 'taken back') owed.delete(each.by)
        if (each.is === 'read' && shown?.kind === 'corrected') owed.delete(shown.by ?? '')
        if (down && isUnread(news)) expect(['taken-down', 'retracted']).toContain(news.kind)
      }
      const told = new Set<string>()
      let left = down ? taken(news, { is: 'live-again' }, 'end') : news
      for (; isUnread(left); left = afterReading(left, 'later')) if (left.by) told.add(left.by)
      expect(told).toEqual(owed)
    }),
  )
})
