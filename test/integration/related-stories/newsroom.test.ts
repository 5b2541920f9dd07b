import { verifyDeskEvents } from '@galley/payload-fact-check'
import type { Role } from '../../../src/access/roles.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

const roles = ['reporter', 'editor', 'checker', 'reviewer', 'chief', 'admin', undefined] as const

/** product.md: everyone who writes proposes, editors and chiefs decide, an admin by itself does neither. */
const created: Record<Role | 'anonymous', string> = {
  reporter: 'suggested',
  editor: 'confirmed',
  checker: 'suggested',
  reviewer: 'suggested',
  chief: 'confirmed',
  admin: 'NOT_ALLOWED',
  anonymous: 'NOT_ALLOWED',
}
const mayDecide = (role: Role | undefined) => role === 'editor' || role === 'chief'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

const write = async (headline: string) => {
  const { body } = await newsroom.rest<{ doc: { id: string } }>('POST', '/articles?draft=true', {
    as: 'reporter',
    body: { headline, language: 'en', _status: 'draft' },
  })
  return body.doc.id
}
let written = 0
const pair = async () => ({
  from: await write(`Story ${++written}`),
  to: await write(`Story ${++written}`),
})

const command = async (name: string, input: Record<string, string>, as?: Role) => {
  const types: Record<string, string> = { type: 'String!' }
  const args = Object.keys(input)
  const { body } = await newsroom.graphql(
    `mutation (${args.map((arg) => `$${arg}: ${types[arg] ?? 'ID!'}`).join(', ')}) {
      ${name}(${args.map((arg) => `${arg}: $${arg}`).join(', ')}) { link { id state type } }
    }`,
    input,
    { as },
  )
  const data = body.data?.[name] as { link: { id: string; state: string } } | null | undefined
  return {
    outcome: body.errors?.[0]?.extensions?.code ?? data?.link.state,
    id: data?.link.id ?? '',
  }
}
const suggestion = async () => {
  const { from, to } = await pair()
  const { id } = await command('createStoryLink', { from, to, type: 'background' }, 'reporter')
  return { linkId: id }
}

describe.each(roles)('in the newsroom, %s', (as) => {
  it(`gets ${created[as ?? 'anonymous']} for a new link`, async () => {
    const { outcome } = await command(
      'createStoryLink',
      { ...(await pair()), type: 'see-also' },
      as,
    )
    expect(outcome).toBe(created[as ?? 'anonymous'])
  })

  it(mayDecide(as) ? 'decides suggestions and unlinks' : 'decides nothing', async () => {
    const { linkId } = await suggestion()
    const outcomes = [
      (await command('rejectStoryLink', await suggestion(), as)).outcome,
      (await command('confirmStoryLink', { linkId }, as)).outcome,
    ]
    if (!mayDecide(as)) await command('confirmStoryLink', { linkId }, 'editor')
    outcomes.push((await command('unlinkStoryLink', { linkId }, as)).outcome)
    expect(outcomes).toEqual(
      mayDecide(as)
        ? ['rejected', 'confirmed', 'unlinked']
        : ['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
    )
  })
})

it('writes each change of a link into the trail of both articles, chained', async () => {
  const { from, to } = await pair()
  const { id } = await command('createStoryLink', { from, to, type: 'follow-up' }, 'reporter')
  await command('confirmStoryLink', { linkId: id }, 'editor')
  for (const article of [from, to]) {
    const { docs } = await newsroom.payload.find({
      collection: 'desk-events',
      where: { article: { equals: article }, kind: { like: 'link-' } },
      sort: 'seq',
      depth: 0,
    })
    expect(docs.map(({ kind, by }) => [kind, by])).toEqual([
      ['link-suggested', newsroom.users.reporter.id],
      ['link-confirmed', newsroom.users.editor.id],
    ])
    expect(await verifyDeskEvents(newsroom.payload, article)).toMatchObject({ ok: true })
  }
})

it('takes the links of a deleted draft along, and the other story’s trail says so', async () => {
  const { from, to } = await pair()
  const { id } = await command('createStoryLink', { from, to, type: 'follow-up' }, 'editor')
  const { status } = await newsroom.rest('DELETE', `/articles/${from}`, { as: 'editor' })
  expect(status).toBe(200)
  const { totalDocs } = await newsroom.payload.count({
    collection: 'story-links',
    where: { id: { equals: id } },
  })
  expect(totalDocs).toBe(0)
  const { docs } = await newsroom.payload.find({
    collection: 'desk-events',
    where: { article: { equals: to }, kind: { equals: 'link-removed' } },
  })
  expect(docs).toHaveLength(1)
})
