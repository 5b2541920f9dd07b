import { channels } from './support/channels.ts'
import { openDesk, posts, type Desk, type Role } from './support/desk.ts'

const [[, graphql] = []] = channels

type Near = {
  collection: string
  stories: { id: string; title: string; state: string | null; date: string; distance: number }[]
  links: { from: string; to: string; type: string; label: string; state: string; at: string }[]
  more: { count: number; atLeast: boolean }
}

let desk: Desk
let ids: Record<'storm' | 'repairs' | 'ferry' | 'secret' | 'far' | 'behind' | 'rejected', string>
beforeAll(async () => {
  desk = await openDesk()
  ids = {
    storm: await desk.article('Storm closes the harbour'),
    repairs: await desk.article('Harbour repairs begin', { _status: 'published' }),
    ferry: await desk.article('Ferries to run again'),
    secret: await desk.article('A secret', { hiddenFrom: 'reader' }),
    far: await desk.article('What the ferry costs'),
    behind: await desk.article('Known through the secret alone'),
    rejected: await desk.article('Another storm'),
  }
  const link = (from: string, to: string, type: string, as: Role = 'editor') =>
    graphql?.(desk, 'createStoryLink', { from, to, type }, as)
  await link(ids.repairs, ids.storm, 'follow-up')
  await link(ids.storm, ids.ferry, 'see-also', 'reporter')
  await link(ids.ferry, ids.repairs, 'background')
  await link(ids.storm, ids.secret, 'contradicts')
  await link(ids.ferry, ids.far, 'see-also')
  await link(ids.secret, ids.behind, 'see-also')
  const made = await link(ids.storm, ids.rejected, 'same-event', 'reporter')
  await graphql?.(desk, 'rejectStoryLink', { linkId: made?.link?.id }, 'editor')
})
afterAll(() => desk.close())

const near = async (id: string, as?: Role, query = '') => {
  const answer = await desk.rest('GET', `/related-stories/neighbourhood/${id}${query}`, as)
  return { ...answer, body: answer.body as unknown as Near }
}
const titles = ({ stories }: Near) =>
  stories.map(({ distance, state, title }) => `${distance} ${title}: ${state}`).sort()
const lines = ({ stories, links }: Near) => {
  const name = (id: string) => stories.find((story) => story.id === id)?.title
  return links.map(
    ({ from, label, state, to }) => `${name(from)} | ${label} | ${name(to)} | ${state}`,
  )
}

describe('the stories around one', () => {
  it('are those confirmed and suggested, and theirs, with every link among them', async () => {
    const { body } = await near(ids.storm, 'editor')
    expect(titles(body)).toEqual([
      '0 Storm closes the harbour: draft',
      '1 A secret: draft',
      '1 Ferries to run again: draft',
      '1 Harbour repairs begin: published',
      '2 Known through the secret alone: draft',
      '2 What the ferry costs: draft',
    ])
    expect(lines(body).sort()).toEqual([
      'A secret | See also | Known through the secret alone | confirmed',
      'Ferries to run again | Background to | Harbour repairs begin | confirmed',
      'Ferries to run again | See also | What the ferry costs | confirmed',
      'Harbour repairs begin | Follow-up to | Storm closes the harbour | confirmed',
      'Storm closes the harbour | Contradicts | A secret | confirmed',
      'Storm closes the harbour | See also | Ferries to run again | suggested',
    ])
    expect(body).toMatchObject({ collection: 'posts', more: { count: 0, atLeast: false } })
  })

  it('are the same by GraphQL', async () => {
    const { body } = await near(ids.storm, 'editor', '?depth=1&first=3')
    const asked = await desk.graphql(
      `query ($id: ID!) { storyNeighbourhood(articleId: $id, depth: 1, first: 3) {
        collection more { count atLeast }
        stories { id title state date distance }
        links { id from to type label state at } } }`,
      { id: ids.storm },
      'editor',
    )
    expect((asked.body.data as { storyNeighbourhood: Near }).storyNeighbourhood).toEqual(body)
    expect(body.stories).toHaveLength(3)
    expect(body.more).toEqual({ count: 1, atLeast: false })
  })

  it('leave out what somebody may not read, uncounted, and what is known only through it', async () => {
    const { body } = await near(ids.storm, 'reader')
    expect(titles(body).join()).not.toMatch(/secret/)
    expect(lines(body).join()).not.toMatch(/Contradicts|undefined/)
    expect(body.stories).toHaveLength(4)
    expect(body.more).toEqual({ count: 0, atLeast: false })
    expect(JSON.stringify(body)).not.toContain(ids.secret)
    expect(JSON.stringify(body)).not.toContain(ids.behind)
    // Behind the one that is left out there may be more.
    const few = await near(ids.storm, 'reader', '?first=2')
    expect(few.body.more).toEqual({ count: 1, atLeast: true })
  })

  it('are asked for by who is logged in, of a story they may read', async () => {
    expect((await near(ids.storm)).status).toBe(401)
    expect((await near(ids.secret, 'reader')).status).toBe(404)
    expect((await near(ids.secret, 'reporter')).status).toBe(200)
    expect((await near('nobody', 'editor')).status).toBe(404)
    for (const query of ['?depth=3', '?depth=0', '?first=1', '?first=61', '?first=x'])
      expect([query, (await near(ids.storm, 'editor', query)).status]).toEqual([query, 400])
  })

  it('are a story alone where nothing is linked', async () => {
    const { body } = await near(await desk.article('Alone'), 'editor')
    expect(body).toMatchObject({ links: [], stories: [{ title: 'Alone', distance: 0 }] })
  })

  it('show what is served while it is being edited, and what was taken down', async () => {
    const edit = (data: object, draft: boolean) =>
      desk.payload.update({ collection: posts, id: ids.repairs, draft, data: data as never })
    await edit({ headline: 'Harbour repairs delayed', _status: 'draft' }, true)
    expect(titles((await near(ids.storm, 'editor')).body)).toContain(
      '1 Harbour repairs delayed: published',
    )
    await edit({ _status: 'draft' }, false)
    expect(titles((await near(ids.storm, 'editor')).body)).toContain(
      '1 Harbour repairs delayed: taken-down',
    )
  })

  it('take a bounded number of questions to the database, however many there are', async () => {
    const hub = await desk.article('Hub')
    const others: string[] = []
    for (let index = 0; index < 12; index++) others.push(await desk.article(`Spoke ${index}`))
    for (const [index, other] of others.entries())
      await graphql?.(
        desk,
        'createStoryLink',
        { from: index < 8 ? hub : (others[index - 8] ?? ''), to: other, type: 'see-also' },
        'editor',
      )
    const { db } = desk.payload
    const [find, queryDrafts] = [db.find, db.queryDrafts]
    let asked = 0
    const counted = <Args extends unknown[], Result>(read: (...args: Args) => Result) =>
      function (this: unknown, ...args: Args): Result {
        asked++
        return read.apply(db, args)
      }
    const count = async (id: string) => {
      asked = 0
      await near(id, 'editor')
      return asked
    }
    db.find = counted(find) as typeof find
    db.queryDrafts = counted(queryDrafts) as typeof queryDrafts
    try {
      const few = await count(others[11] ?? '')
      const many = await count(hub)
      expect(few).toBeGreaterThan(3)
      expect(many).toBeLessThanOrEqual(few)
      expect(many).toBeLessThanOrEqual(10)
    } finally {
      Object.assign(db, { find, queryDrafts })
    }
  })
})

describe('what waits at a story', () => {
  const waiting = async (id: string, as?: Role) =>
    desk.rest('GET', `/related-stories/waiting/${id}`, as)

  it('are the suggestions of stories one may read that nobody put off', async () => {
    const own = await desk.article('Waited for')
    const made: string[] = []
    for (const other of [ids.ferry, ids.far, ids.secret]) {
      const answer = await graphql?.(
        desk,
        'createStoryLink',
        { from: own, to: other, type: 'see-also' },
        'reporter',
      )
      made.push(String(answer?.link?.id))
    }
    expect((await waiting(own, 'editor')).body).toEqual({ suggested: 3 })
    expect((await waiting(own, 'reader')).body).toEqual({ suggested: 2 })
    await graphql?.(desk, 'postponeStoryLink', { linkId: made[0] }, 'editor')
    await graphql?.(desk, 'confirmStoryLink', { linkId: made[1] }, 'editor')
    expect((await waiting(own, 'editor')).body).toEqual({ suggested: 1 })
    expect((await waiting(own)).status).toBe(401)
    expect((await waiting(ids.secret, 'reader')).status).toBe(404)
  })
})
