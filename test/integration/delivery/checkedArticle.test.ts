import type { Role } from '../../../src/access/roles.ts'
import { checkAll } from '../../support/checkAll.ts'
import { startPublicReading, type PublicReading } from './startPublicReading.ts'

type Served = { factCheck: { status: string; approvedAt: string | null }; headline: string }

/** From the desk's commands to what the reader sees: GraphQL in, GraphQL out. */
describe('an article that was checked', () => {
  let reading: PublicReading
  let id: string
  let served: Served | null

  const command = async (as: Role, mutation: string) => {
    const { body } = await reading.graphql(
      `mutation { ${mutation} { article { id } } }`,
      {},
      { as },
    )
    expect(body.errors).toBeUndefined()
  }
  const check = () =>
    checkAll((method, path, body) => reading.rest(method, path, { as: 'checker', body }), id)
  const read = async () => {
    const { data } = await reading.ask(
      '{ article(slug: "bridge-holds") { headline updatedAt factCheck { status approvedAt } } }',
    )
    return data?.article as Served | null
  }

  beforeAll(async () => {
    reading = await startPublicReading()
    const { payload, users } = reading
    const article = await payload.create({
      collection: 'articles',
      data: {
        headline: 'Bridge holds',
        language: 'en',
        body: [{ children: [{ text: 'The bridge at Lera holds.' }] }],
      },
      draft: true,
      user: users.reporter,
      overrideAccess: false,
    })
    id = String(article.id)
  })
  afterAll(() => reading.close())

  it('is not there while it is checked', async () => {
    await command('reporter', `requestFactCheck(articleId: "${id}", note: "please")`)
    expect(await read()).toBeNull()
    await check()
    await command('reviewer', `approveFactCheck(articleId: "${id}", note: "fine")`)
    expect(await read()).toBeNull()
  })

  it('shows its approval once it is published', async () => {
    await command('editor', `publishArticle(articleId: "${id}")`)
    served = await read()
    expect(served).toMatchObject({
      headline: 'Bridge holds',
      factCheck: { status: 'approved', approvedAt: expect.stringMatching(/Z$/) },
    })
  })

  it('tells nothing of a newer draft, its check or its approval', async () => {
    await reading.payload.update({
      collection: 'articles',
      id,
      data: { headline: 'Bridge falls' },
      draft: true,
      user: reading.users.reporter,
      overrideAccess: false,
    })
    expect(await read()).toEqual(served)
    await command('reporter', `requestFactCheck(articleId: "${id}")`)
    expect(await read()).toEqual(served)
    await check()
    await command('reviewer', `approveFactCheck(articleId: "${id}")`)
    expect(await read()).toEqual(served)
  })

  it('shows the new text and its approval when that is published', async () => {
    await command('editor', `publishArticle(articleId: "${id}")`)
    const now = await read()
    expect(now).toMatchObject({ headline: 'Bridge falls', factCheck: { status: 'approved' } })
    expect(String(now?.factCheck.approvedAt) > String(served?.factCheck.approvedAt)).toBe(true)
  })

  it('is gone when it is taken down', async () => {
    await command('chief', `unpublishArticle(articleId: "${id}", reason: "wrong bridge")`)
    expect(await read()).toBeNull()
  })
})
