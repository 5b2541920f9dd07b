import { systemToken } from '@galley/payload-fact-check'
import { body, openDesk, stories, type Desk, type Name, type Refusal } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const mutate = (name: string, args: string) => `mutation ($id: String!) { ${name}(${args}) { id } }`
const code = ({ body: { errors } }: { body: Refusal }) =>
  errors[0]?.code ?? errors[0]?.extensions?.code
const versionOf = async (id: string, status: string): Promise<string> => {
  const { docs } = await desk.versions(id)
  return String(
    docs.find(({ version }) => (version as { _status?: string })._status === status)?.id,
  )
}

type Door = (as: Name, id: string) => Promise<unknown>
const live = { _status: 'published' }

/** Every way a text that nobody approved could go live. Each answers the code it was refused with. */
const waysUp: Record<string, Door> = {
  'REST patch': async (as, id) => code(await desk.rest('PATCH', `/stories/${id}`, as, live)),
  'REST patch, draft=true': async (as, id) =>
    code(await desk.rest('PATCH', `/stories/${id}?draft=true`, as, live)),
  'REST patch, autosave': async (as, id) =>
    code(await desk.rest('PATCH', `/stories/${id}?draft=true&autosave=true`, as, live)),
  'REST bulk edit': async (as, id) =>
    (await desk.rest<Refusal>('PATCH', `/stories?where[id][equals]=${id}`, as, live)).body.errors
      .length && 'REFUSED',
  'REST bulk edit, draft=true': async (as, id) =>
    (await desk.rest<Refusal>('PATCH', `/stories?where[id][equals]=${id}&draft=true`, as, live))
      .body.errors.length && 'REFUSED',
  'REST create': async (as) =>
    code(await desk.rest('POST', '/stories', as, { headline: 'New', ...live })),
  'REST duplicate with a status': async (as, id) =>
    code(await desk.rest('POST', `/stories/${id}/duplicate?draft=false`, as, live)),
  'GraphQL update': async (as, id) =>
    code(
      await desk.graphql(
        mutate('updateStory', 'id: $id, data: { _status: published }'),
        { id },
        as,
      ),
    ),
  'GraphQL update, draft': async (as, id) =>
    code(
      await desk.graphql(
        mutate('updateStory', 'id: $id, draft: true, data: { _status: published }'),
        { id },
        as,
      ),
    ),
  'GraphQL create': async (as) =>
    code(
      await desk.graphql(
        'mutation { createStory(data: { headline: "New", _status: published }) { id } }',
        {},
        as,
      ),
    ),
  'GraphQL restore first, then a draft update in the same request': async (as, id) => {
    const version = await versionOf(id, 'draft')
    const answer = await desk.graphql(
      `mutation ($id: String!, $version: String!) {
        restoreVersionStory(id: $version, draft: true) { id }
        updateStory(id: $id, draft: true, data: { _status: published }) { id }
      }`,
      { id, version },
      as,
    )
    return code(answer)
  },
  'Local API with a user': (as, id) => local({ id, data: live, user: desk.users[as] }),
  'Local API with a user, past access': (as, id) =>
    local({ id, data: live, user: desk.users[as], overrideAccess: true }),
  publishArticle: async (as, id) => code(await desk.command(as, 'publishArticle', id)),
  scheduleArticle: async (as, id) =>
    code(await desk.command(as, 'scheduleArticle', id, { at: '2999-01-01T00:00:00Z' })),
}

const local = async (given: object): Promise<unknown> => {
  try {
    await desk.payload.update({ collection: stories, depth: 0, ...given } as never)
    return null
  } catch (error) {
    return (error as { data?: { code?: string } }).data?.code
  }
}

describe('a text that nobody approved', () => {
  describe.each(Object.entries(waysUp))('by %s', (_, door) => {
    it.each<[Name, string]>([
      ['eve', 'NOT_APPROVED'],
      ['zoe', 'NOT_APPROVED'],
      ['ada', 'NOT_ALLOWED'],
      ['rex', 'NOT_ALLOWED'],
      ['guest', 'NOT_ALLOWED'],
    ])('does not go live for %s', async (as, expected) => {
      const id = await desk.write('ada')
      const answer = await door(as, id)
      expect([expected, 'REFUSED']).toContain(answer)
      expect(await desk.served(id)).toMatchObject({ _status: 'draft', firstPublishedAt: null })
      expect(await desk.kinds(id)).not.toContain('published')
      const { totalDocs } = await desk.payload.count({
        collection: stories,
        where: { and: [{ headline: { equals: 'New' } }] },
      })
      expect(totalDocs).toBe(0)
    })
  })

  it('does not go live when an approved text is changed in the same step', async () => {
    const id = await desk.approved()
    const answer = await desk.rest<Refusal>('PATCH', `/stories/${id}`, 'eve', {
      ...live,
      headline: 'Grain ships do not leave',
    })
    expect(answer).toMatchObject({ status: 409 })
    expect(answer.body.errors[0]).toMatchObject({
      code: 'TEXT_CHANGED',
      message: expect.stringContaining('save it as a draft first'),
      data: { reasons: [{ code: 'TEXT_CHANGED', field: 'headline' }] },
    })
    expect(await desk.latest(id)).toMatchObject({ headline: 'Grain ships leave' })
  })
})

describe('a live article', () => {
  it('is not edited by a plain patch, unless nothing of the scope changes', async () => {
    const id = await desk.published()
    const before = await desk.served(id)
    const change = { body: body('The first ship sank.') }
    expect(code(await desk.rest('PATCH', `/stories/${id}`, 'eve', change))).toBe('TEXT_CHANGED')
    expect(code(await desk.rest('PATCH', `/stories/${id}`, 'ada', change))).toBe('NOT_ALLOWED')
    expect(code(await desk.rest('PATCH', `/stories/${id}`, 'ada', { section: 'x' }))).toBe(
      'NOT_ALLOWED',
    )
    expect(await desk.served(id)).toEqual(before)
    expect((await desk.rest('PATCH', `/stories/${id}`, 'eve', { section: 'world' })).status).toBe(
      200,
    )
    expect(await desk.served(id)).toMatchObject({
      section: 'world',
      factCheckStatus: 'approved',
      publishedAt: before.publishedAt,
    })
    expect((await desk.kinds(id)).at(-1)).toBe('republished')
  })

  it('keeps its text when only typography of it is patched', async () => {
    const id = await desk.published({ headline: 'The "grain" ships' })
    const answer = await desk.rest('PATCH', `/stories/${id}`, 'eve', {
      headline: 'The “grain” ships',
    })
    expect(answer.status).toBe(200)
    expect(await desk.served(id)).toMatchObject({
      headline: 'The “grain” ships',
      factCheckStatus: 'approved',
    })
  })

  it('is not brought to another text by bringing an old version back', async () => {
    const id = await desk.published()
    await desk.edit('ada', id, { body: body('The second ship left.') })
    await desk.does('ada', 'requestFactCheck', id)
    await desk.checkAll(id)
    await desk.does('rex', 'approveFactCheck', id)
    await desk.does('eve', 'publishArticle', id)
    const { docs } = await desk.versions(id)
    const first = docs.filter(
      ({ version }) => (version as { _status?: string })._status === 'published',
    )[0]
    const path = `/stories/versions/${first?.id}`
    expect(code(await desk.rest('POST', path, 'eve'))).toBe('TEXT_CHANGED')
    expect(code(await desk.rest('POST', path, 'ada'))).toBe('NOT_ALLOWED')
    expect(await desk.served(id)).toMatchObject({ body: body('The second ship left.') })
    expect((await desk.rest('POST', `${path}?draft=true`, 'ada')).status).toBe(200)
    expect(await desk.served(id)).toMatchObject({ body: body('The second ship left.') })
    expect(await desk.latest(id)).toMatchObject({
      body: body('The first ship left.'),
      factCheckStatus: 'stale',
      _status: 'draft',
    })
  })

  it.each<[string, Door]>([
    [
      'a patch to draft',
      async (as, id) => code(await desk.rest('PATCH', `/stories/${id}`, as, { _status: 'draft' })),
    ],
    [
      'a plain patch over a newer draft',
      async (as, id) => code(await desk.rest('PATCH', `/stories/${id}`, as, { section: 'x' })),
    ],
    [
      'a GraphQL update',
      async (as, id) =>
        code(
          await desk.graphql(mutate('updateStory', 'id: $id, data: { section: "x" }'), { id }, as),
        ),
    ],
    ['the Local API', (as, id) => local({ id, data: { _status: 'draft' }, user: desk.users[as] })],
    [
      'an old draft brought back',
      async (as, id) =>
        code(await desk.rest('POST', `/stories/versions/${await versionOf(id, 'draft')}`, as)),
    ],
    [
      'a bulk edit',
      async (as, id) =>
        (
          await desk.rest<Refusal>('PATCH', `/stories?where[id][equals]=${id}`, as, {
            _status: 'draft',
          })
        ).body.errors.length && 'REASON_REQUIRED',
    ],
  ])('is not taken down in silence by %s', async (_, door) => {
    const id = await desk.published()
    await desk.edit('ada', id, { section: 'a newer draft' })
    for (const as of ['ada', 'eve', 'zoe'] as const)
      expect(await door(as, id)).toBe('REASON_REQUIRED')
    expect(await desk.served(id)).toMatchObject({
      _status: 'published',
      factCheckStatus: 'approved',
    })
    expect(await desk.kinds(id)).not.toContain('unpublished')
  })

  it.each<[string, Door]>([
    [
      'REST',
      async (as, id) =>
        code(await desk.rest('POST', `/stories/${id}/duplicate?draft=false`, as, {})),
    ],
    [
      'GraphQL',
      async (as, id) =>
        code(
          await desk.graphql(
            mutate('duplicateStory', 'id: $id, data: { headline: "Copied over GraphQL" }'),
            { id },
            as,
          ),
        ),
    ],
    [
      'the Local API',
      async (as, id) => {
        try {
          await desk.payload.duplicate({
            collection: stories,
            id,
            draft: false,
            user: desk.users[as],
          })
          return null
        } catch (error) {
          return (error as { data?: { code?: string } }).data?.code
        }
      },
    ],
  ])('has no live copy made over %s', async (_, door) => {
    const id = await desk.published({ headline: `Copied over ${_}` })
    expect(await door('eve', id)).toBe('NOT_APPROVED')
    expect(await door('ada', id)).toBe('NOT_ALLOWED')
    const { totalDocs } = await desk.payload.count({
      collection: stories,
      where: { headline: { equals: `Copied over ${_}` } },
    })
    expect(totalDocs).toBe(1)
  })

  it('is taken down by a chief with a reason, and by nobody else', async () => {
    const id = await desk.published()
    expect(code(await desk.command('eve', 'unpublishArticle', id, { reason: 'No' }))).toBe(
      'NOT_ALLOWED',
    )
    expect(code(await desk.command('zoe', 'unpublishArticle', id, { reason: ' ' }))).toBe(
      'REASON_REQUIRED',
    )
    expect(code(await desk.command('zoe', 'unpublishArticle', id))).toBe('REASON_REQUIRED')
    expect((await desk.command('zoe', 'unpublishArticle', id, { reason: 'Wrong' })).status).toBe(
      200,
    )
    expect(code(await desk.command('zoe', 'unpublishArticle', id, { reason: 'Wrong' }))).toBe(
      'STALE_STATE',
    )
    expect((await desk.does('eve', 'publishArticle', id)).article._status).toBe('published')
  })

  it('is never deleted, not by the system either', async () => {
    const id = await desk.published()
    await desk.does('zoe', 'unpublishArticle', id, { reason: 'Wrong' })
    expect(code(await desk.rest('DELETE', `/stories/${id}`, 'zoe'))).toBe('EVER_PUBLIC')
    const bulk = await desk.rest<Refusal>('DELETE', `/stories?where[id][equals]=${id}`, 'zoe')
    expect(bulk.body.errors).toHaveLength(1)
    await expect(
      desk.payload.delete({ collection: stories, id, ...systemToken('cleaning') }),
    ).rejects.toMatchObject({ data: { code: 'EVER_PUBLIC' } })
    expect(await desk.served(id)).toMatchObject({ id })
  })
})

describe('a newer draft', () => {
  const bulk = async (as: Name, id: string, data: object, query = '') => {
    const path = `/stories?where[id][equals]=${id}${query}`
    return (await desk.rest<Refusal>('PATCH', path, as, data)).body.errors[0]?.message
  }

  it.each<[string, object]>([
    ['other words', { body: body('The first ship sank.') }],
    ['an open sign-off', { signOffs: { legal: 'required' } }],
    ['an embargo', { embargo: '2999-01-01T00:00:00.000Z' }],
  ])('with %s is not buried by a bulk edit of the rows behind it', async (_, draft) => {
    for (const id of [await desk.approved(), await desk.published()]) {
      await desk.edit('eve', id, draft)
      const [served, latest] = [await desk.served(id), await desk.latest(id)]
      for (const data of [live, { section: 'x' }, { _status: 'draft' }])
        expect(await bulk('zoe', id, data)).toContain('newer draft')
      expect(await bulk('zoe', id, live, '&draft=true')).toContain('Not published.')
      expect(await desk.served(id)).toEqual(served)
      expect(await desk.latest(id)).toEqual(latest)
    }
  })

  it('is not seen where there is none, whatever was decided about the text', async () => {
    const id = await desk.approved()
    expect(await bulk('eve', id, live)).toBeUndefined()
    await desk.does('ada', 'requestFactCheck', id)
    await desk.does('rex', 'requestChanges', id, { note: 'Whose ship?' })
    expect(await bulk('eve', id, { section: 'world' })).toBeUndefined()
    expect(await desk.served(id)).toMatchObject({ section: 'world', _status: 'published' })
  })
})

describe('an article that was never public', () => {
  it('is deleted with its rounds by who may, and its trail stays', async () => {
    const id = await desk.approved()
    expect(code(await desk.rest('DELETE', `/stories/${id}`, 'ada'))).toBe('NOT_ALLOWED')
    expect(await desk.latest(id)).toMatchObject({ id })
    expect((await desk.rest('DELETE', `/stories/${id}`, 'eve')).status).toBe(200)
    expect((await desk.kinds(id)).slice(-2)).toEqual(['approved', 'deleted'])
    const rounds = await desk.payload.count({
      collection: 'fact-checks',
      where: { article: { equals: id } },
    })
    expect(rounds.totalDocs).toBe(0)
  })
})

describe('who is nobody here', () => {
  const anonymous = (id: string) => ({
    create: () => desk.rest('POST', '/stories?draft=true', undefined, { headline: 'New' }),
    update: () => desk.rest('PATCH', `/stories/${id}?draft=true`, undefined, { headline: 'New' }),
    delete: () => desk.rest('DELETE', `/stories/${id}`),
    duplicate: () => desk.rest('POST', `/stories/${id}/duplicate`),
  })

  it('writes nothing over REST', async () => {
    const id = await desk.write('ada')
    for (const ask of Object.values(anonymous(id))) expect((await ask()).status).toBe(403)
    expect(await desk.kinds(id)).toEqual(['created'])
  })

  it('writes nothing through the Local API without a system token', async () => {
    const id = await desk.write('ada')
    for (const attempt of [
      () => desk.payload.create({ collection: stories, data: { headline: 'New' } as never }),
      () => desk.payload.update({ collection: stories, id, data: { headline: 'New' } as never }),
      () => desk.payload.delete({ collection: stories, id }),
      () => desk.payload.duplicate({ collection: stories, id }),
    ])
      await expect(attempt()).rejects.toMatchObject({ data: { code: 'NOT_ALLOWED' } })
    expect(await desk.latest(id)).toMatchObject({ headline: 'Grain ships leave' })
  })

  it('and a log-in of another collection is nobody too', async () => {
    await desk.payload.create({
      collection: 'readers' as never,
      data: { email: 'r@desk.example', password: 'a-password' } as never,
    })
    const { token } = await desk.payload.login({
      collection: 'readers',
      data: { email: 'r@desk.example', password: 'a-password' },
    } as never)
    const id = await desk.write('ada')
    const { handleEndpoints } = await import('payload')
    const ask = (method: string, path: string, content: unknown) =>
      desk.send<Refusal>((request) => handleEndpoints({ config: desk.config, request }), {
        method,
        path,
        body: content,
        token: String(token),
      })
    expect(code(await ask('PATCH', `/stories/${id}?draft=true`, { headline: 'x' }))).toBe(
      'NOT_ALLOWED',
    )
    expect(code(await ask('POST', '/fact-check/requestFactCheck', { articleId: id }))).toBe(
      'NOT_ALLOWED',
    )
    expect((await ask('GET', `/fact-check/state/${id}`, undefined)).status).toBe(401)
  })

  it('the system goes past role and gate, and the trail says why', async () => {
    const story = await desk.payload.create({
      collection: stories,
      data: { headline: 'Old story', body: body('As it was.'), ...live } as never,
      ...systemToken('archive of 1998'),
    })
    expect(await desk.served(String(story.id))).toMatchObject({
      _status: 'published',
      factCheckStatus: 'unchecked',
    })
    expect(await desk.events(String(story.id))).toMatchObject([
      { kind: 'created', by: null, system: 'archive of 1998' },
      { kind: 'published', by: null, system: 'archive of 1998' },
    ])
    expect(() => systemToken(' ')).toThrow()
  })
})

it('sign-offs are decided by who may, and an open one keeps the gate shut', async () => {
  const id = await desk.approved()
  const patch = (as: Name, legal: string) =>
    desk.rest<Refusal>('PATCH', `/stories/${id}?draft=true`, as, { signOffs: { legal } })
  expect(code(await patch('ada', 'required'))).toBe('NOT_ALLOWED')
  expect((await patch('eve', 'required')).status).toBe(200)
  expect((await desk.events(id)).at(-1)).toMatchObject({
    kind: 'sign-off-changed',
    before: { 'signOffs.legal': 'n/a' },
    after: { 'signOffs.legal': 'required' },
  })
  const refused = await desk.command('eve', 'publishArticle', id)
  expect(refused.body.errors[0]).toMatchObject({
    code: 'SIGN_OFF_OPEN',
    message: 'Not published. The legal sign-off is open. Your text is saved.',
    data: { reasons: [{ code: 'SIGN_OFF_OPEN', field: 'signOffs.legal' }] },
  })
  await patch('eve', 'complete')
  await desk.does('eve', 'publishArticle', id)
  // A copy was signed off by nobody, and what is brought back keeps what is signed off now.
  const copy = await desk.rest<{ doc: { id: string } }>('POST', `/stories/${id}/duplicate`, 'ada')
  expect(await desk.latest(copy.body.doc.id)).toMatchObject({
    signOffs: { legal: 'required' },
    factCheckStatus: 'unchecked',
    createdBy: desk.users.ada.id,
    firstPublishedAt: null,
    publishedAt: null,
  })
  const { docs } = await desk.versions(id)
  expect(
    (await desk.rest('POST', `/stories/versions/${docs[0]?.id}?draft=true`, 'ada')).status,
  ).toBe(200)
  expect(await desk.latest(id)).toMatchObject({ signOffs: { legal: 'complete' } })
})

it('an embargo keeps the gate shut', async () => {
  const id = await desk.approved({ embargo: '2999-01-01T00:00:00.000Z' })
  expect(code(await desk.command('eve', 'publishArticle', id))).toBe('EMBARGOED')
  await desk.edit('eve', id, { embargo: null })
  expect((await desk.command('eve', 'publishArticle', id)).status).toBe(200)
})
