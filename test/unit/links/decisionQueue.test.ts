import fc from 'fast-check'
import {
  createDecisionQueue,
  type Decision,
  type Reply,
} from '../../../plugins/related-stories/src/components/state/decisionQueue.ts'
import type { Standing } from '../../../plugins/related-stories/src/components/state/wasDone.ts'

type Given = { replies?: (decision: Decision, number: number) => Reply; now?: () => Standing }

const done: Reply = { is: 'done' }
const away: Reply = { is: 'unreachable' }
const stale: Reply = { is: 'refused', code: 'STALE_STATE', message: 'Somebody was first.' }
const confirmedBy = (id: string): Standing => ({
  state: 'confirmed',
  by: { id, name: id },
  at: '2026-03-01T10:00:00.000Z',
})
const decision = (id: string, more: Partial<Decision> = {}) => ({
  id,
  command: 'confirmStoryLink' as const,
  linkId: `link-${id}`,
  input: { linkId: `link-${id}` },
  about: id,
  articleId: 'a',
  ...more,
})

/** A queue on a line that answers as told, with a clock that is moved by hand. */
const open = (
  { replies = () => done, now = () => null }: Given = {},
  kept: { value: string | null } = { value: null },
) => {
  const sent: string[] = []
  let timers: (() => void)[] = []
  const queue = createDecisionQueue({
    me: 'ece',
    send: (each) => {
      sent.push(each.id)
      return Promise.resolve(replies(each, sent.length))
    },
    look: () => Promise.resolve().then(now),
    store: {
      read: () => kept.value,
      write: (value) => {
        kept.value = value
      },
    },
    later: (act) => void timers.push(act),
  })
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
  const wait = async () => {
    const due = timers
    timers = []
    due.forEach((act) => act())
    await settle()
  }
  return { queue, sent, kept, settle, wait }
}

describe('decisions on their way to the server', () => {
  it('go out one after the other, in order, and are forgotten when they are answered', async () => {
    const { queue, sent, kept, settle } = open()
    for (const id of ['1', '2', '3']) queue.add(decision(id))
    expect(queue.get().waiting).toHaveLength(3)
    await settle()
    expect(sent).toEqual(['1', '2', '3'])
    expect(queue.get()).toEqual({ waiting: [], trouble: null, lost: [] })
    expect(kept.value).toBeNull()
  })

  it('wait in order while the line is down, and survive a page that is loaded again', async () => {
    const kept = { value: null as string | null }
    const first = open({ replies: () => away }, kept)
    first.queue.add(decision('1'))
    first.queue.add(decision('2'))
    await first.settle()
    expect(first.sent).toEqual(['1'])
    expect(first.queue.get().trouble).toBe('unreachable')

    const second = open({}, kept)
    expect(second.queue.get().waiting.map(({ id }) => id)).toEqual(['1', '2'])
    second.queue.retry()
    await second.settle()
    expect(second.sent).toEqual(['1', '2'])
    expect(kept.value).toBeNull()
  })

  it('are tried again by themselves', async () => {
    const { queue, sent, settle, wait } = open({
      replies: (_each, number) => (number < 3 ? away : done),
    })
    queue.add(decision('1'))
    await settle()
    await wait()
    expect(queue.get().trouble).toBe('unreachable')
    await wait()
    expect(sent).toEqual(['1', '1', '1'])
    expect(queue.get()).toEqual({ waiting: [], trouble: null, lost: [] })
  })

  it('do not stop at a refusal, which says how the link stands', async () => {
    const { queue, sent, settle } = open({
      replies: ({ id }) => (id === '1' ? stale : done),
      now: () => confirmedBy('deniz'),
    })
    queue.add(decision('1'))
    queue.add(decision('2'))
    await settle()
    expect(sent).toEqual(['1', '2'])
    expect(queue.get().lost).toEqual([
      expect.objectContaining({ code: 'STALE_STATE', now: confirmedBy('deniz') }),
    ])
    queue.dismiss()
    expect(queue.get().lost).toEqual([])
  })

  it('about a warning that is another one by now are told as not done', async () => {
    const { queue, settle } = open({ replies: () => stale, now: () => confirmedBy('ece') })
    queue.add(decision('1', { command: 'dismissStoryLinkNews' }))
    await settle()
    expect(queue.get().lost).toEqual([expect.objectContaining({ code: 'STALE_STATE' })])
  })

  it('that happened although their answer was lost are not called refused', async () => {
    const { queue, settle, wait } = open({
      replies: (_each, number) => (number === 1 ? away : stale),
      now: () => confirmedBy('ece'),
    })
    queue.add(decision('1'))
    await settle()
    await wait()
    expect(queue.get()).toEqual({ waiting: [], trouble: null, lost: [] })
  })

  it('of somebody else are not taken for own ones, sent once or twice', async () => {
    for (const tries of [1, 2]) {
      const { queue, settle, wait } = open({
        replies: (_each, number) => (number < tries ? away : stale),
        now: () => confirmedBy('deniz'),
      })
      queue.add(decision('1'))
      await settle()
      await wait()
      expect(queue.get().lost).toHaveLength(1)
    }
  })

  it('are taken back only while the server knows nothing of them', async () => {
    const { queue, sent, settle, wait } = open({
      replies: (_each, number) => (number === 1 ? away : done),
    })
    queue.add(decision('1'))
    queue.add(decision('2'))
    await settle()
    expect(queue.takeBack('1')).toBe(false)
    expect(queue.takeBack('2')).toBe(true)
    expect(queue.takeBack('2')).toBe(false)
    await wait()
    expect(sent).toEqual(['1', '1'])
  })

  it('that never happened are not undone on the server', async () => {
    const { queue, sent, settle } = open({ replies: () => stale, now: () => confirmedBy('deniz') })
    queue.add(decision('1'))
    queue.add(decision('2', { command: 'undoStoryLinkDecision', linkId: 'link-1' }))
    await settle()
    expect(sent).toEqual(['1'])
    expect(queue.get().waiting).toEqual([])
  })

  it('reach the server in order and each once or more, whatever the line does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.constantFrom(away, done, { is: 'signed-out' } as Reply), { maxLength: 30 }),
        async (count, line) => {
          const kept = { value: null as string | null }
          const { queue, sent, settle, wait } = open(
            { replies: (_each, number) => line[number - 1] ?? done },
            kept,
          )
          const ids = Array.from({ length: count }, (_, index) => String(index))
          for (const id of ids) queue.add(decision(id))
          await settle()
          for (let turn = 0; turn <= line.length && queue.get().waiting.length > 0; turn++)
            await wait()
          expect([...new Set(sent)]).toEqual(ids)
          expect(sent).toEqual(sent.toSorted((one, other) => Number(one) - Number(other)))
          expect(kept.value).toBeNull()
        },
      ),
      { numRuns: 60 },
    )
  })
})
