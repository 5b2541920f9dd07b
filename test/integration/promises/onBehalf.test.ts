import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

/** Steps wait in a page when its session ended; somebody else may log in there before they are sent. */
it('what one person did is not done in the name of another, by either plugin', async () => {
  const { rest, users } = newsroom
  const write = async (headline: string) => {
    const body = { headline, language: 'en' }
    const answer = await rest<{ doc: { id: string } }>('POST', '/articles?draft=true', {
      as: 'reporter',
      body,
    })
    return answer.body.doc.id
  }
  const [from, to] = [await write('One'), await write('Other')]
  const commands = [
    ['/related-stories/createStoryLink', { from, to, type: 'see-also' }],
    ['/fact-check/requestFactCheck', { articleId: from }],
  ] as const
  for (const [path, body] of commands) {
    const sent = async (who: string) => {
      const headers = { 'X-On-Behalf-Of': who }
      const answer = await rest('POST', path, { as: 'editor', body, headers })
      return [path, answer.status]
    }
    for (const who of [users.reporter.id, '', 'undefined'])
      expect(await sent(who)).toEqual([path, 401])
    expect(
      (await rest('POST', path, { body, headers: { 'X-On-Behalf-Of': 'undefined' } })).status,
    ).toBe(401)
    expect(await sent(users.editor.id)).toEqual([path, 200])
  }
})
