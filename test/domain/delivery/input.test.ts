import { parseManyArticles, parseOneArticle } from '../../../src/delivery/input.ts'

const invalid = (message: RegExp) =>
  expect.objectContaining({
    message: expect.stringMatching(message),
    extensions: { code: 'INVALID_INPUT' },
  })
const refused = (work: () => unknown) => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('input of the public API', () => {
  it('asks for 20 articles when nothing is said', () => {
    expect(parseManyArticles({})).toEqual({ first: 20 })
    expect(parseManyArticles({ first: null, after: null, section: null })).toEqual({ first: 20 })
  })

  it('names what is allowed', () => {
    expect(refused(() => parseOneArticle({ slug: 'a', language: 'xx' }))).toEqual(invalid(/en, tr/))
    expect(refused(() => parseManyArticles({ section: 'gossip' }))).toEqual(
      invalid(/world, politics/),
    )
    expect(refused(() => parseManyArticles({ after: 'gossip' }))).toEqual(invalid(/endCursor/))
    expect(refused(() => parseManyArticles({ first: 101 }))).toEqual(invalid(/at most 100/))
    expect(refused(() => parseManyArticles({ first: 0 }))).toEqual(invalid(/at least 1/))
  })

  it('tells everything that is wrong at once', () => {
    const error = refused(() => parseManyArticles({ first: -1, language: 'xx' }))
    expect(error).toEqual(invalid(/at least 1.*en, tr/))
  })
})
