import { relatedOf } from '@galley/payload-related-stories'
import { channels } from './support/channels.ts'
import { openDesk, posts, type Desk } from './support/desk.ts'

const [[, graphql] = []] = channels
let desk: Desk
let ids: { storm: string; repairs: string; ferry: string; secret: string }
beforeAll(async () => {
  desk = await openDesk()
  ids = {
    storm: await desk.article('Storm closes the harbour'),
    repairs: await desk.article('Harbour repairs begin', { _status: 'published' }),
    ferry: await desk.article('Ferries to run again'),
    secret: await desk.article('A secret', { hiddenFrom: 'reader' }),
  }
  const create = (from: string, to: string, type: string, as: 'editor' | 'reporter') =>
    graphql?.(desk, 'createStoryLink', { from, to, type }, as)
  await create(ids.repairs, ids.storm, 'follow-up', 'editor')
  await create(ids.storm, ids.ferry, 'see-also', 'editor')
  await create(ids.ferry, ids.repairs, 'background', 'reporter')
  await create(ids.storm, ids.secret, 'contradicts', 'editor')
  const made = await create(ids.ferry, ids.storm, 'same-event', 'reporter')
  await graphql?.(desk, 'rejectStoryLink', { linkId: made?.link?.id, note: 'two storms' }, 'editor')
})
afterAll(() => desk.close())

const of = async (id: string, as?: 'reader' | 'reporter' | 'editor', query = '') => {
  const answer = await desk.rest('GET', `/related-stories/of/${id}${query}`, as)
  const body = answer.body as {
    links: { state: string; label: string; article: { title: string; status: string } }[]
    permissions: object
  }
  return { ...answer, body }
}
const lines = ({ links }: Awaited<ReturnType<typeof of>>['body']) =>
  links.map(({ state, label, article }) => `${state}: ${label} “${article.title}”`)

describe('on the article', () => {
  it('shows every link from its own side, with the label that reads right there', async () => {
    expect(lines((await of(ids.storm, 'editor')).body)).toEqual([
      'confirmed: Followed up by “Harbour repairs begin”',
      'confirmed: See also “Ferries to run again”',
      'confirmed: Contradicts “A secret”',
      'rejected: Same event “Ferries to run again”',
    ])
    expect(lines((await of(ids.repairs, 'editor')).body)).toEqual([
      'confirmed: Follow-up to “Storm closes the harbour”',
      'suggested: Background “Ferries to run again”',
    ])
  })

  it('says who suggested, who decided and why', async () => {
    const { body } = await of(ids.ferry, 'reader')
    expect(body.links.find(({ state }) => state === 'rejected')).toMatchObject({
      proposedBy: { id: desk.userIds.reporter, name: 'The reporter' },
      decidedBy: { id: desk.userIds.editor, name: 'The editor' },
      note: 'two storms',
      direction: 'from',
      type: 'same-event',
    })
  })

  it('leaves out stories the reader may not read', async () => {
    expect(lines((await of(ids.storm, 'reader')).body)).not.toContainEqual(
      expect.stringContaining('secret'),
    )
    expect((await of(ids.secret, 'reader')).status).toBe(404)
  })

  it('says what this person may do here', async () => {
    const may = async (as: 'reader' | 'reporter' | 'editor') =>
      (await of(ids.storm, as)).body.permissions
    expect(await may('reader')).toEqual({ propose: false, decide: false, suggest: false })
    expect(await may('reporter')).toEqual({ propose: true, decide: false, suggest: true })
    expect(await may('editor')).toEqual({ propose: true, decide: true, suggest: true })
  })

  it('shows the newest title of a published story that is being edited', async () => {
    await desk.payload.update({
      collection: posts,
      id: ids.repairs,
      draft: true,
      data: { headline: 'Harbour repairs delayed', _status: 'draft' } as never,
    })
    expect(lines((await of(ids.storm, 'editor')).body)[0]).toMatch(/repairs delayed/)
  })

  it('answers a bad or an unknown id with a code', async () => {
    expect(await of('%20', 'editor')).toMatchObject({ status: 400 })
    expect(await of('nobody', 'editor')).toMatchObject({ status: 404 })
  })
})

describe('for readers', () => {
  it('gives the confirmed links of many articles, each from its own side', async () => {
    const related = await relatedOf(desk.payload, [ids.storm, ids.repairs, ids.ferry])
    expect([...related.keys()]).toEqual([ids.storm, ids.repairs, ids.ferry])
    expect(related.get(ids.repairs)).toEqual([
      {
        type: 'follow-up',
        label: 'Follow-up to',
        article: ids.storm,
        direction: 'from',
        note: null,
      },
    ])
    expect(related.get(ids.ferry)).toEqual([
      { type: 'see-also', label: 'See also', article: ids.storm, direction: 'to', note: null },
    ])
    expect(related.get(ids.storm)?.map(({ article }) => article)).toEqual([
      ids.repairs,
      ids.ferry,
      ids.secret,
    ])
  })

  it('writes the labels in the language asked for', async () => {
    const related = await relatedOf(desk.payload, [ids.storm], { language: 'tr' })
    expect(related.get(ids.storm)?.[0]).toMatchObject({ type: 'follow-up', label: 'Devam haberi' })
  })

  it('has an empty list for a story without links, and none for no stories', async () => {
    const alone = await desk.article('Alone')
    expect(await relatedOf(desk.payload, [alone])).toEqual(new Map([[alone, []]]))
    expect(await relatedOf(desk.payload, [])).toEqual(new Map())
  })
})
