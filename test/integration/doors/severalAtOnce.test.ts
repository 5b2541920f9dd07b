import { openStage, type Stage } from './support/openStage.ts'
import { states, type State } from './support/stages.ts'

type Bulk = { docs: { id: string }[]; errors: { id: string; message: string }[] }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const several = async (...wanted: State[]): Promise<string[]> => {
  const ids: string[] = []
  for (const state of wanted) ids.push(await states[state](stage))
  return ids
}
const where = (ids: string[]) => `where[id][in]=${ids.join(',')}`
const isOut = async (id: string) => (await stage.look(id)).served !== null

it.each(['', '&draft=true'])(
  'a bulk edit%s puts out what may go out, and says of each other one why not',
  async (query) => {
    const ids = await several('approved', 'unchecked', 'with an open sign-off', 'embargoed')
    const [approved = ''] = ids
    const { body } = await stage.rest<Bulk>('PATCH', `/articles?${where(ids)}${query}`, {
      as: 'editor',
      body: { _status: 'published' },
    })
    expect(body.docs.map(({ id }) => id)).toEqual([approved])
    expect(body.errors.map(({ id }) => id).sort()).toEqual(ids.slice(1).sort())
    for (const { message } of body.errors) expect(message).toMatch(/^Not (published|saved)/)
    expect(await Promise.all(ids.map(isOut))).toEqual([true, false, false, false])
    for (const id of ids) {
      const published = (await stage.kinds(id)).filter((kind) => kind === 'published')
      expect(published).toHaveLength(id === approved ? 1 : 0)
      expect(await stage.broken(id)).toBeNull()
    }
  },
)

it('a bulk delete takes what was never public, and leaves the rest', async () => {
  const ids = await several('unchecked', 'live', 'taken down')
  const { body } = await stage.rest<Bulk>('DELETE', `/articles?${where(ids)}`, { as: 'chief' })
  expect(body.docs.map(({ id }) => id)).toEqual([ids[0]])
  expect(body.errors.map(({ id }) => id).sort()).toEqual(ids.slice(1).sort())
  for (const [index, id] of ids.entries()) {
    expect((await stage.row(id)) === null).toBe(index === 0)
    expect((await stage.kinds(id)).includes('deleted')).toBe(index === 0)
    expect(await stage.broken(id)).toBeNull()
  }
})

it('several changes in one GraphQL request are each decided by themselves', async () => {
  const [approved, stale, live] = await several('approved', 'stale', 'live')
  const { body } = await stage.graphql(
    `mutation ($approved: String!, $stale: String!, $live: String!) {
      one: updateArticle(id: $stale, draft: true, data: { section: world }) { id }
      two: updateArticle(id: $stale, data: { _status: published }) { id }
      three: updateArticle(id: $approved, data: { _status: published }) { id }
      four: updateArticle(id: $live, data: { headline: "Other" }) { id }
      five: deleteArticle(id: $live) { id }
    }`,
    { approved, stale, live },
    { as: 'editor' },
  )
  const codes = (body.errors ?? []).map(({ path, extensions }) => [path?.[0], extensions?.code])
  expect(Object.fromEntries(codes)).toEqual({
    two: 'TEXT_CHANGED',
    four: 'TEXT_CHANGED',
    five: 'EVER_PUBLIC',
  })
  expect([await isOut(String(approved)), await isOut(String(stale))]).toEqual([true, false])
  expect((await stage.look(String(live))).served?.headline).toMatch(/^Harbour opens/)
})

it('a lock held by somebody else opens nothing, and taking it over opens nothing either', async () => {
  const [id = ''] = await several('stale')
  const { payload, users } = stage
  await payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'articles', value: id },
      user: { relationTo: 'users', value: users.chief.id },
    },
  })
  const before = await stage.look(id)
  const patch = (query: string) =>
    stage.rest('PATCH', `/articles/${id}${query}`, { as: 'editor', body: { _status: 'published' } })
  expect((await patch('')).status).toBe(423)
  expect((await patch('?overrideLock=true')).status).toBe(409)
  expect((await stage.command('editor', 'publishArticle', id)).status).toBe(409)
  expect(await stage.look(id)).toEqual(before)
})

it('two who publish the same article at once publish it once', async () => {
  const [id = ''] = await several('approved')
  const answers = await Promise.all(
    (['editor', 'chief', 'editor', 'chief'] as const).map((who) =>
      stage.command(who, 'publishArticle', id),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  expect((await stage.kinds(id)).filter((kind) => /publish/.test(kind))).toEqual(['published'])
  expect(await stage.broken(id)).toBeNull()
})

it('an edit that meets an approval leaves no approved text that nobody approved', async () => {
  for (let round = 0; round < 5; round++) {
    const [id = ''] = await several('in check')
    await stage.checkAll(id)
    const [, edited] = await Promise.all([
      stage.command('reviewer', 'approveFactCheck', id),
      stage.rest('PATCH', `/articles/${id}?draft=true`, {
        as: stage.users.author,
        body: { headline: `Harbour closes ${round}` },
      }),
      stage.command('editor', 'publishArticle', id),
    ])
    expect(edited.status).toBe(200)
    const { latest, served } = await stage.look(id)
    const { body } = await stage.rest<{ docs: { approvedPassages: { text: string }[] | null }[] }>(
      'GET',
      `/fact-checks?where[article][equals]=${id}`,
      { as: 'editor' },
    )
    const headline = body.docs[0]?.approvedPassages?.[0]?.text
    if (served) expect(served.headline).toBe(headline)
    expect(latest?.factCheckStatus === 'approved').toBe(latest?.headline === headline)
  }
})
