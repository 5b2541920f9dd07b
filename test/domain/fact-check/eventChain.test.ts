import fc from 'fast-check'
import { canonical } from '../../../plugins/fact-check/src/domain/canonical.ts'
import {
  checkChain,
  eventText,
  type ChainedEvent,
} from '../../../plugins/fact-check/src/domain/eventChain.ts'
import { sha256 } from '../../../plugins/fact-check/src/events/sha256.ts'

const chain = (kinds: string[]): ChainedEvent[] => {
  let previousHash: string | null = null
  return kinds.map((kind, index) => {
    const body = {
      subject: 'articles/1',
      article: '1',
      seq: index + 1,
      kind,
      by: 'u',
      byName: 'U',
      system: null,
      at: '2030-01-01T00:00:00.000Z',
      before: null,
      after: { n: index },
      note: null,
      previousHash,
    }
    const event = { ...body, hash: sha256(eventText(body)) }
    previousHash = event.hash
    return event
  })
}

describe('the trail', () => {
  it('holds as it was written', () => {
    expect(checkChain(chain(['created', 'edited', 'approved']), sha256)).toEqual({
      ok: true,
      events: 3,
    })
  })

  it('shows any line that was altered, taken out or put elsewhere', () => {
    const index = fc.nat(3)
    fc.assert(
      fc.property(
        index,
        fc.constantFrom<Partial<ChainedEvent>>(
          { kind: 'x' },
          { by: 'v' },
          { note: 'x' },
          { after: { n: 9 } },
          { at: '2031-01-01T00:00:00.000Z' },
          { article: null },
          { system: 'x' },
          { before: {} },
          { byName: 'V' },
        ),
        (at, change) => {
          const events = chain(['a', 'b', 'c', 'd'])
          const altered = events.map((event, n) => (n === at ? { ...event, ...change } : event))
          expect(checkChain(altered, sha256)).toMatchObject({ ok: false, seq: at + 1 })
          const gone = events.filter((_, n) => n !== at)
          expect(checkChain(gone, sha256).ok).toBe(at === 3)
        },
      ),
    )
    const [a, b] = chain(['a', 'b']) as [ChainedEvent, ChainedEvent]
    expect(checkChain([b, a], sha256).ok).toBe(false)
  })
})

it('canonical JSON does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      expect(canonical(turned)).toBe(canonical(value))
      expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
    }),
  )
})
