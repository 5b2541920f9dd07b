import type { ArticleState } from '../../../src/import/draftOf.ts'
import type { Inference } from '../../../src/import/inferences.ts'
import type { KnownRecord } from '../../../src/import/names.ts'
import { settle } from '../../../src/import/settle.ts'

const by = { user: 'u-1', at: '2024-03-04T10:00:00.000Z' }
const person: KnownRecord = { type: 'person', id: 'p-1', name: 'Lale Ergün', aliases: [] }
const speaker = (at: number, state: Inference['state'] = 'open'): Inference => ({
  id: `speaker-${at}`,
  kind: 'speaker',
  state,
  text: 'she',
  quote: `q-${at}`,
  proposal: { name: 'Lale Ergün', type: 'person', id: null },
})
const mention: Inference = {
  id: 'mention-1',
  kind: 'mention',
  state: 'open',
  text: 'Ergün',
  proposal: { name: 'Lale Ergün', type: 'person', id: null },
}
const leaf = (quote: string) => ({
  text: 'words',
  annotation: { relationTo: 'quotes', value: quote, speaker: 'Lale Ergün' },
})
const state = (inferences: Inference[]): ArticleState => ({
  dateline: { place: 'Varna', date: '2024-03-04' },
  body: [{ children: [leaf('q-1'), { text: ' and ' }, leaf('q-2')] }],
  people: ['p-9'],
  organizations: [],
  places: [],
  inferences,
})

describe('settling an inference', () => {
  it('corrects the speaker of one quote and leaves the others of the same mention alone', () => {
    const before = state([speaker(1), speaker(2)])
    const outcome = { decision: 'take', name: 'Can Ada', record: null } as const
    const { state: after, quotes } = settle(before, speaker(1), outcome, by)
    expect(quotes).toEqual([{ quote: 'q-1', speakerName: 'Can Ada', speaker: null }])
    expect(after.body).toEqual([
      {
        children: [
          { text: 'words', annotation: { relationTo: 'quotes', value: 'q-1', speaker: 'Can Ada' } },
          { text: ' and ' },
          leaf('q-2'),
        ],
      },
    ])
    expect(after.inferences[0]).toMatchObject({
      state: 'taken',
      decidedBy: 'u-1',
      proposal: { name: 'Can Ada', id: null },
    })
    expect(after.inferences[1]).toEqual(speaker(2))
  })

  it('takes the speaker away from the quote and from its words', () => {
    const { state: after, quotes } = settle(
      state([speaker(1)]),
      speaker(1),
      { decision: 'leave-out' },
      by,
    )
    expect(quotes).toEqual([{ quote: 'q-1', speakerName: null, speaker: null }])
    expect(JSON.stringify(after.body)).not.toContain('"value":"q-1","speaker"')
    expect(after.inferences[0]?.state).toBe('left-out')
  })

  it('sets the speaker of words set apart in a block as well', () => {
    const block = {
      type: 'quote',
      quote: 'q-1',
      words: 'w',
      speaker: 'she',
      children: [{ text: '' }],
    }
    const { state: after } = settle(
      { ...state([speaker(1)]), body: [block] },
      speaker(1),
      { decision: 'take', name: 'Ergün', record: person },
      by,
    )
    expect(after.body).toEqual([{ ...block, speaker: 'Lale Ergün' }])
  })

  it('links a mention, and the quotes already confirmed for that name, to the record', () => {
    const before = state([speaker(1, 'taken'), speaker(2), mention])
    const outcome = { decision: 'take', name: 'Lale Ergün', record: person } as const
    const { state: after, quotes } = settle(before, mention, outcome, by)
    expect(after.people).toEqual(['p-9', 'p-1'])
    expect(quotes).toEqual([{ quote: 'q-1', speakerName: 'Lale Ergün', speaker: person }])
    expect(after.inferences.map(({ state: each, proposal }) => [each, proposal?.id])).toEqual([
      ['taken', 'p-1'],
      ['open', 'p-1'],
      ['taken', 'p-1'],
    ])
  })

  it('unlinks a mention left out, unless another one means the same record', () => {
    const taken: Inference = {
      ...mention,
      state: 'taken',
      proposal: { name: 'Lale Ergün', type: 'person', id: 'p-9' },
    }
    const alone = settle(state([taken]), taken, { decision: 'leave-out' }, by)
    expect(alone.state.people).toEqual([])
    const other = { ...taken, id: 'mention-2' }
    const shared = settle(state([taken, other]), taken, { decision: 'leave-out' }, by)
    expect(shared.state.people).toEqual(['p-9'])
  })

  it('clears and restores the place of a dateline', () => {
    const dateline: Inference = {
      id: 'dateline',
      kind: 'dateline',
      state: 'taken',
      text: 'Varna',
      proposal: { name: 'Varna', type: 'place', id: null },
    }
    const cleared = settle(state([dateline]), dateline, { decision: 'leave-out' }, by)
    expect(cleared.state.dateline).toEqual({ place: null, date: null })
    const edited = settle(
      state([dateline]),
      dateline,
      { decision: 'take', name: 'Burgas', record: null },
      by,
    )
    expect(edited.state.dateline).toEqual({ place: 'Burgas', date: '2024-03-04' })
  })
})
