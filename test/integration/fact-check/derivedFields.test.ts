import { body, openDesk, stories, type Desk } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const forged = () => ({
  createdBy: desk.users.ben.id,
  factCheckStatus: 'approved',
  passageEditors: [],
  firstPublishedAt: '2001-01-01T00:00:00.000Z',
  publishedAt: '2001-01-01T00:00:00.000Z',
})
const derived = {
  factCheckStatus: 'unchecked',
  firstPublishedAt: null,
  publishedAt: null,
}

describe('what the plugin derives is never what a client sends', () => {
  const honest = async (id: string) => {
    const story = await desk.latest(id)
    expect(story).toMatchObject({ ...derived, createdBy: desk.users.ada.id })
    expect(story.passageEditors).toContainEqual(expect.objectContaining({ by: desk.users.ada.id }))
  }

  it('when it is created over REST', async () => {
    const answer = await desk.rest<{ doc: { id: string } }>('POST', '/stories?draft=true', 'ada', {
      headline: 'Forged',
      ...forged(),
    })
    await honest(answer.body.doc.id)
  })

  it('when it is created over GraphQL', async () => {
    const answer = await desk.graphql<{ data: { createStory: { id: string } } }>(
      `mutation ($by: String) { createStory(draft: true, data: { headline: "Forged", createdBy: $by,
        factCheckStatus: "approved", firstPublishedAt: "2001-01-01T00:00:00Z" }) { id } }`,
      { by: desk.users.ben.id },
      'ada',
    )
    await honest(answer.body.data.createStory.id)
  })

  it.each(['?draft=true', '', '?draft=true&autosave=true'])(
    'when it is edited%s',
    async (query) => {
      const id = await desk.write('ada')
      expect((await desk.rest('PATCH', `/stories/${id}${query}`, 'ben', forged())).status).toBe(200)
      await honest(id)
      await desk.rest('PATCH', `/stories${query || '?'}&where[id][equals]=${id}`, 'ben', forged())
      await honest(id)
    },
  )

  it('when the Local API passes its own access', async () => {
    const id = await desk.write('ada')
    await desk.payload.update({
      collection: stories,
      id,
      data: forged() as never,
      user: desk.users.ben,
      overrideAccess: true,
    })
    await honest(id)
  })

  it('when it is copied: the copy is the copier’s', async () => {
    const id = await desk.published()
    const copy = await desk.rest<{ doc: { id: string } }>(
      'POST',
      `/stories/${id}/duplicate`,
      'ada',
      forged(),
    )
    await honest(copy.body.doc.id)
  })

  it('when an old version is brought back', async () => {
    const id = await desk.write('ada')
    await desk.edit('ben', id, { headline: 'Another headline' })
    const { docs } = await desk.versions(id)
    await desk.rest('POST', `/stories/versions/${docs[0]?.id}?draft=true`, 'rita')
    const story = await desk.latest(id)
    expect(story).toMatchObject({ ...derived, createdBy: desk.users.ada.id })
    expect(story.passageEditors).toEqual([
      expect.objectContaining({ field: 'headline', by: desk.users.rita.id }),
      expect.objectContaining({ field: 'body', by: desk.users.ada.id }),
    ])
  })

  it('and a status is found by it', async () => {
    const id = await desk.approved({ headline: 'To be found' })
    const answer = await desk.rest<{ docs: { id: string }[] }>(
      'GET',
      '/stories?draft=true&where[factCheckStatus][equals]=approved&where[headline][equals]=To be found',
      'ada',
    )
    expect(answer.body.docs.map((story) => story.id)).toEqual([id])
  })
})

it('readers never see who wrote which passage, nor the trail, nor the rounds', async () => {
  const id = await desk.published()
  const seen = await desk.rest(`GET`, `/stories/${id}?showHiddenFields=true`)
  expect(seen.status).toBe(200)
  expect(seen.body).toMatchObject({ factCheckStatus: 'approved' })
  expect(seen.body).not.toHaveProperty('createdBy')
  expect(seen.body).not.toHaveProperty('passageEditors')
  for (const path of ['desk-events', 'fact-checks', 'publication-schedules']) {
    expect((await desk.rest('GET', `/${path}`)).status).toBe(403)
    expect((await desk.rest('GET', `/${path}`, 'guest')).status).toBe(403)
    expect((await desk.rest('GET', `/${path}`, 'ada')).status).toBe(200)
  }
})

it('a decision writes the status on both rows and leaves everything else of them as it was', async () => {
  const other = await desk.write('ada')
  const rich = {
    body: [{ type: 'h2', children: [{ text: 'Rich', bold: true }] }, ...body('Words.')],
    see: [other],
    facts: [
      { label: 'one', tags: ['a', 'b'] },
      { label: 'two', tags: [] },
    ],
    leadMedia: { caption: 'A ship.', credit: 'Somebody' },
    section: 'world',
  }
  const id = await desk.published(rich)
  await desk.edit('ada', id, { body: body('Other words.') })
  const [served, latest] = [await desk.served(id), await desk.latest(id)]
  const { totalDocs } = await desk.versions(id)
  await desk.does('ada', 'requestFactCheck', id)
  await desk.does('rex', 'requestChanges', id, { note: 'Say whose words.' })
  expect(await desk.served(id)).toEqual(served)
  const { updatedAt: _, ...after } = await desk.latest(id)
  const { updatedAt: __, ...before } = latest
  expect(after).toEqual({ ...before, factCheckStatus: 'changes-requested' })
  expect((await desk.versions(id)).totalDocs).toBe(totalDocs)
  expect(served).toMatchObject({ ...rich, factCheckStatus: 'approved' })
  expect(after).toMatchObject({ see: [other], facts: rich.facts, leadMedia: rich.leadMedia })
})

it('first publication is dated once; publication is dated whenever other words go live', async () => {
  const id = await desk.published()
  const first = await desk.served(id)
  await desk.edit('ada', id, { body: body('Other words.') })
  await desk.does('ada', 'requestFactCheck', id)
  await desk.checkAll(id)
  await desk.does('rex', 'approveFactCheck', id)
  await desk.does('eve', 'publishArticle', id)
  const second = await desk.served(id)
  expect(second.firstPublishedAt).toBe(first.firstPublishedAt)
  expect(Date.parse(second.publishedAt!)).toBeGreaterThan(Date.parse(first.publishedAt!))
})
