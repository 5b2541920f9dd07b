import { answerCache, type Answer } from '../../../src/delivery/answerCache.ts'

const answer = (text: string, status = 200): Answer => ({ status, headers: {}, text })

describe('the memory of answers', () => {
  it('answers the same question without asking again', async () => {
    const cache = answerCache(10_000, () => true)
    let asked = 0
    const ask = async () => answer(`{"data":${++asked}}`)
    expect((await cache.get('q', ask)).text).toBe('{"data":1}')
    expect((await cache.get('q', ask)).text).toBe('{"data":1}')
    expect((await cache.get('other', ask)).text).toBe('{"data":2}')
  })

  it('forgets when something changes', async () => {
    const cache = answerCache(10_000, () => true)
    await cache.get('q', async () => answer('{"data":"old"}'))
    cache.clear()
    expect((await cache.get('q', async () => answer('{"data":"new"}'))).text).toBe('{"data":"new"}')
  })

  it('does not keep an answer that was under way while something changed', async () => {
    const cache = answerCache(10_000, () => true)
    await cache.get('q', async () => {
      cache.clear()
      return answer('{"data":"read before"}')
    })
    expect((await cache.get('q', async () => answer('{"data":"new"}'))).text).toBe('{"data":"new"}')
  })

  it.each([
    ['an error', answer('{"errors":[{"message":"no"}]}')],
    ['another status', answer('{"data":1}', 400)],
  ])('does not keep %s', async (_, bad) => {
    const cache = answerCache(10_000, () => true)
    await cache.get('q', async () => bad)
    expect(await cache.get('q', async () => answer('{"data":2}'))).toEqual(answer('{"data":2}'))
  })

  it('answers nothing from memory while it is not known what changed', async () => {
    let current = true
    const cache = answerCache(10_000, () => current)
    await cache.get('q', async () => answer('{"data":"old"}'))
    current = false
    expect((await cache.get('q', async () => answer('{"data":"new"}'))).text).toBe('{"data":"new"}')
  })
})
