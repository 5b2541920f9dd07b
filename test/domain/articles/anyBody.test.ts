import fc from 'fast-check'
import { coverageOf } from '../../../plugins/fact-check/src/domain/coverage.ts'
import { compare } from '../../../plugins/fact-check/src/domain/compare.ts'
import { decide } from '../../../plugins/fact-check/src/domain/gate.ts'
import { passagesOf } from '../../../plugins/fact-check/src/domain/passages.ts'
import type { ApprovedPassage } from '../../../plugins/fact-check/src/domain/types.ts'
import { scope } from '../../../src/articles/scope.ts'
import { nearlyTree, tree } from '../editor/trees.ts'

/** What of an article is read, as the plugin reads it with Galley's own scope. */
const read = (article: Record<string, unknown>, language: string) =>
  passagesOf(
    scope.flatMap(({ field, read }) =>
      (read ?? ((value: unknown) => (typeof value === 'string' ? [{ text: value }] : [])))(
        article[field],
        article,
      ).map((text) => ({ ...text, field })),
    ),
    language,
  )

const article = (body: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      headline: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.anything()),
      standfirst: fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.anything()),
      body,
      leadMedia: fc.oneof(
        fc.record({ caption: fc.anything(), alt: fc.anything() }),
        fc.constant(null),
      ),
    },
    { requiredKeys: ['body'] },
  )
const language = fc.constantFrom('en', 'tr', 'xx', '')

const mayGo = (passages: ApprovedPassage[], approved: ApprovedPassage[] | null): boolean =>
  decide({
    passages,
    live: null,
    rounds: [{ number: 1, state: 'approved', approved }],
    approver: 'somebody',
    authors: [],
    signOffs: [],
    embargo: null,
    at: '2026-01-01T00:00:00.000Z',
  } as Parameters<typeof decide>[0]).allowed

const same = (one: ApprovedPassage[], other: ApprovedPassage[]): boolean =>
  JSON.stringify(one.map(({ field, text, marks }) => [field, text, marks])) ===
  JSON.stringify(other.map(({ field, text, marks }) => [field, text, marks]))

describe.each([
  ['any body a writer can make', tree],
  ['anything at all, often close to a body', nearlyTree],
] as const)('%s', (_, body) => {
  it('is read, compared and decided without a throw, and goes live only as it was approved', () => {
    fc.assert(
      fc.property(article(body), article(body), language, (before, after, tongue) => {
        const [was, is] = [read(before, tongue), read(after, tongue)]
        expect(new Set(is.map(({ key }) => key)).size).toBe(is.length)
        expect(compare(is, is)).toMatchObject({ same: true, changes: [] })
        expect(mayGo(is, is)).toBe(true)
        expect(mayGo(is, was)).toBe(same(is, was))
        expect(mayGo(is, null)).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('is all open until somebody has looked', () => {
    fc.assert(
      fc.property(article(body), language, (given, tongue) => {
        const passages = read(given, tongue)
        const { total, settled, states } = coverageOf(passages, [], [], null)
        expect([total, settled]).toEqual([passages.length, 0])
        expect(states.every((state) => state === 'open')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
