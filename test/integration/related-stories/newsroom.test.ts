import { commands, type CommandName } from '@galley/payload-related-stories'
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

/** A command over REST, as `state`, or the code it is refused with. */
const does = async (name: CommandName, body: object, as?: Role) => {
  const answer = await newsroom.rest<{
    link?: { state: string }
    links?: { state: string; code: string | null }[]
    errors?: { code: string }[]
  }>('POST', `/related-stories/${name}`, { as, body })
  const { errors, link, links } = answer.body
  return errors?.[0]?.code ?? link?.state ?? links?.[0]?.code ?? links?.[0]?.state ?? 'done'
}

describe('every command that decides', () => {
  const inputs: Record<string, (link: { linkId: string; from: string }) => object> = {
    confirmStoryLink: ({ linkId }) => ({ linkId }),
    confirmStoryLinks: ({ linkId }) => ({ linkIds: [linkId] }),
    rejectStoryLink: ({ linkId }) => ({ linkId }),
    retypeStoryLink: ({ linkId }) => ({ linkId, type: 'see-also' }),
    postponeStoryLink: ({ linkId }) => ({ linkId }),
    undoStoryLinkDecision: ({ linkId }) => ({ linkId }),
    unlinkStoryLink: ({ linkId }) => ({ linkId }),
    pinStoryLink: ({ linkId, from }) => ({ linkId, articleId: from }),
    reorderStoryLinks: ({ linkId, from }) => ({ articleId: from, linkIds: [linkId] }),
    dismissStoryLinkNews: ({ linkId, from }) => ({ linkId, articleId: from }),
    resetStoryLinkWeights: () => ({}),
  }

  it('is in this list', () => {
    expect(Object.keys(commands).sort()).toEqual(
      ['createStoryLink', 'suggestStoryLinks', ...Object.keys(inputs)].sort(),
    )
  })

  it.each(roles)('%s', async (as) => {
    const { from, to } = await pair()
    const { id } = await command('createStoryLink', { from, to, type: 'background' }, 'reporter')
    for (const [name, input] of Object.entries(inputs)) {
      const outcome = await does(name as CommandName, input({ linkId: id, from }), as)
      // Whether the link's state lets it is another question.
      expect([name, outcome === 'NOT_ALLOWED']).toEqual([name, !mayDecide(as)])
    }
  })
})

describe('deleting a draft that is linked', () => {
  type Refused = {
    errors: {
      code: string
      message: string
      data: { count: number; links: object[]; suggested: number; mayRemove: boolean }
    }[]
  }
  const linked = async () => {
    const { from, to } = await pair()
    const { id } = await command('createStoryLink', { from, to, type: 'follow-up' }, 'editor')
    return { from, to, id }
  }
  const isThere = async (collection: 'articles' | 'story-links', id: string) =>
    (await newsroom.payload.count({ collection, where: { id: { equals: id } } })).totalDocs === 1

  it('asks about its links, and takes them along once that is said', async () => {
    const { from, to, id } = await linked()
    const asked = await newsroom.rest<Refused>('DELETE', `/articles/${from}`, { as: 'editor' })
    expect(asked.status).toBe(409)
    expect(asked.body.errors[0]).toMatchObject({ code: 'HAS_LINKS', data: { count: 1 } })
    expect(asked.body.errors[0]?.message).toMatch(/Follow-up to “Story \d+”.*links=remove/)
    expect([await isThere('articles', from), await isThere('story-links', id)]).toEqual([
      true,
      true,
    ])
    const { status } = await newsroom.rest('DELETE', `/articles/${from}?links=remove`, {
      as: 'editor',
    })
    expect(status).toBe(200)
    expect([await isThere('articles', from), await isThere('story-links', id)]).toEqual([
      false,
      false,
    ])
    const { docs } = await newsroom.payload.find({
      collection: 'desk-events',
      where: { article: { equals: to }, kind: { equals: 'link-removed' } },
    })
    expect(docs).toHaveLength(1)
  })

  it('says what would go and whether that is for this person to say, in their language', async () => {
    const { from, to } = await linked()
    const other = await write('Nobody decided about it')
    await command('createStoryLink', { from: other, to: from, type: 'see-also' }, 'reporter')
    const asked = await newsroom.rest<Refused>('DELETE', `/articles/${from}`, {
      as: 'editor',
      headers: { 'Accept-Language': 'tr' },
    })
    const [error] = asked.body.errors
    expect(error?.data).toMatchObject({ count: 1, suggested: 1, mayRemove: true })
    expect(error?.data.links).toEqual([
      expect.objectContaining({ article: expect.objectContaining({ id: to, status: 'draft' }) }),
    ])
    expect(error?.message).toMatch(/^Silinmedi: .*Devamı olduğu haber.*links=remove/)
  })

  it('leaves all of a bulk delete undone when one of them asks', async () => {
    const { from, to, id } = await linked()
    const free = await write('Nothing refers to it')
    const where = [from, to, free].map((each, index) => `where[id][in][${index}]=${each}`).join('&')
    const asked = await newsroom.rest<{ docs: object[]; message: string }>(
      'DELETE',
      `/articles?${where}`,
      { as: 'editor' },
    )
    expect(asked.status).toBeGreaterThanOrEqual(400)
    // What Payload's list says.
    expect(asked.body.docs).toEqual([])
    expect(asked.body.message).toMatch(/confirmed link .*Open it and delete it there/)
    expect(await isThere('articles', free)).toBe(true)
    expect(await isThere('story-links', id)).toBe(true)
    await newsroom.rest('DELETE', `/articles?${where}&links=remove`, { as: 'editor' })
    expect(await Promise.all([from, to, free].map((each) => isThere('articles', each)))).toEqual([
      false,
      false,
      false,
    ])
    expect(await isThere('story-links', id)).toBe(false)
  })

  it('says nothing of suggestions: they go with it', async () => {
    const { from, to } = await pair()
    await command('createStoryLink', { from, to, type: 'follow-up' }, 'reporter')
    const { status } = await newsroom.rest('DELETE', `/articles/${from}`, { as: 'editor' })
    expect(status).toBe(200)
  })
})
