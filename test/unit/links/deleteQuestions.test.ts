import {
  createDeleteQuestions,
  type Asker,
} from '../../../plugins/related-stories/src/components/state/deleteQuestions.ts'
import { refusalKey } from '../../../plugins/related-stories/src/components/state/refusalKey.ts'

const held = { count: 2, links: [], suggested: 1, mayRemove: true }
const refusal = (code: string, data = {}) => ({
  errors: [{ message: `no: ${code}`, data: { code, ...data } }],
})

/** A server that deletes a story only with its links, and what it was asked. */
const serverWith = (second: () => Response = () => Response.json({ doc: {} })) => {
  const asked: string[] = []
  const fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : String(input), 'http://desk')
    asked.push(`${init?.method ?? 'GET'} ${url.pathname}${url.search}`)
    if (url.searchParams.get('links') === 'remove') return second()
    return Response.json(refusal('HAS_LINKS', held), { status: 409 })
  }) as typeof globalThis.fetch
  return { asked, ...createDeleteQuestions(fetch, () => 'http://desk/admin') }
}
const asker = (remove: boolean): Asker & { questions: unknown[] } => {
  const questions: unknown[] = []
  return {
    questions,
    ask: async (question) => {
      questions.push(question)
      return remove
    },
    kept: () => 'kept',
    refused: (code, message) => `${code}: ${message}`,
  }
}
const message = async (answer: Response) =>
  ((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message

describe('the question about the links of a story that is deleted', () => {
  it('is asked once, and a yes deletes the story with them', async () => {
    const { asked, send, watch } = serverWith()
    const who = asker(true)
    watch('/api/posts/1', who)
    const answer = await send('/api/posts/1', { method: 'delete' })
    expect(answer.status).toBe(200)
    expect(who.questions).toEqual([held])
    expect(asked).toEqual(['delete /api/posts/1', 'delete /api/posts/1?links=remove'])
  })

  it('leaves everything as it is on a no, and says so', async () => {
    const { asked, send, watch } = serverWith()
    watch('/api/posts/1', asker(false))
    const answer = await send('/api/posts/1', { method: 'DELETE' })
    expect([answer.status, await message(answer)]).toEqual([409, 'kept'])
    expect(asked).toHaveLength(1)
  })

  it('says in words why the second sending is refused', async () => {
    const { send, watch } = serverWith(() => Response.json(refusal('NOT_ALLOWED'), { status: 403 }))
    watch('/api/posts/1', asker(true))
    const answer = await send('/api/posts/1', { method: 'DELETE' })
    expect([answer.status, await message(answer)]).toEqual([403, 'NOT_ALLOWED: no: NOT_ALLOWED'])
  })

  it.each([
    ['another story', '/api/posts/2', 'DELETE'],
    ['a bulk deletion', '/api/posts?where[id][in][0]=1', 'DELETE'],
    ['anything that deletes nothing', '/api/posts/1', 'PATCH'],
  ])('is not asked about %s', async (_, path, method) => {
    const { send, watch } = serverWith()
    const who = asker(true)
    watch('/api/posts/1', who)
    const answer = await send(path, { method })
    expect([answer.status, await message(answer)]).toEqual([409, 'no: HAS_LINKS'])
    expect(who.questions).toEqual([])
  })

  it('is not asked once the story has left the screen, nor about other refusals', async () => {
    const { send, watch } = serverWith()
    const who = asker(true)
    watch('/api/posts/1', who)()
    await send('/api/posts/1', { method: 'DELETE' })
    const other = createDeleteQuestions(
      (async () => Response.json(refusal('IN_USE'), { status: 409 })) as typeof fetch,
      () => 'http://desk/admin',
    )
    other.watch('/api/posts/1', who)
    const answer = await other.send('/api/posts/1', { method: 'DELETE' })
    expect([await message(answer), who.questions]).toEqual(['no: IN_USE', []])
  })
})

describe('a refusal', () => {
  it('has words for its code in other languages; the server speaks English itself', () => {
    expect(refusalKey('STALE_STATE', 'tr')).toBe('refused_STALE_STATE')
    expect(refusalKey('STALE_STATE', 'en')).toBeNull()
    expect(refusalKey('HAS_LINKS', 'tr')).toBeNull()
    expect(refusalKey('toString', 'tr')).toBeNull()
    expect(refusalKey(undefined, 'tr')).toBeNull()
  })
})
