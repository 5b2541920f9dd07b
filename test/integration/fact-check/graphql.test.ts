import { body, openDesk, type Desk, type Name, type Refusal } from './support/desk.ts'

type Command = {
  article: { id: string; _status: string; factCheckStatus: string }
  factCheck: unknown
}
type Answer = { data: Record<string, Command> | null } & Partial<Refusal>

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const answer = '{ article { id _status factCheckStatus } factCheck { id state round } }'
const ask = async (as: Name | undefined, name: string, id: unknown, args = '', types = '') =>
  desk.graphql<Answer>(
    `mutation ($id: ID!${types}) { ${name}(articleId: $id${args}) ${answer} }`,
    { id },
    as,
  )

it('the whole way over GraphQL', async () => {
  const id = await desk.write('ada')
  const run = async (as: Name, name: string, args = '') => {
    const { body: given, status } = await ask(as, name, id, args)
    expect({ status, errors: given.errors }).toEqual({ status: 200, errors: undefined })
    return given.data?.[name]
  }
  expect(await run('ada', 'requestFactCheck', ', note: "Urgent"')).toEqual({
    article: { id, _status: 'draft', factCheckStatus: 'in-check' },
    factCheck: { id: expect.any(String), state: 'requested', round: 1 },
  })
  await run('rex', 'requestChanges', ', note: "Whose ship?"')
  await run('ada', 'requestFactCheck')
  await desk.checkAll(id)
  expect(await run('rex', 'approveFactCheck')).toMatchObject({
    factCheck: { state: 'approved', round: 2 },
  })
  await run('eve', 'scheduleArticle', ', at: "2999-01-01T00:00:00Z"')
  await run('eve', 'cancelSchedule')
  expect(await run('eve', 'publishArticle')).toMatchObject({ article: { _status: 'published' } })
  expect(await run('zoe', 'unpublishArticle', ', reason: "Wrong"')).toMatchObject({
    article: { _status: 'draft', factCheckStatus: 'approved' },
  })
})

it('a refusal carries its code and its reasons', async () => {
  const id = await desk.write('ada')
  const { body: refused } = await ask('eve', 'publishArticle', id)
  expect(refused.errors?.[0]).toMatchObject({
    message:
      'Not published. The text was never checked. Ask for a check first. Your text is saved.',
    extensions: {
      code: 'NOT_APPROVED',
      data: { code: 'NOT_APPROVED', reasons: [{ code: 'NOT_APPROVED' }] },
    },
  })
  expect((await ask(undefined, 'publishArticle', id)).body.errors?.[0]).toMatchObject({
    extensions: { code: 'NOT_ALLOWED', statusCode: 401 },
  })
  expect((await ask('ada', 'publishArticle', id)).body.errors?.[0]).toMatchObject({
    message: 'Your role does not publish. Nothing was changed.',
    extensions: { code: 'NOT_ALLOWED', statusCode: 403 },
  })
})

it.each([
  ['', 'INVALID_INPUT'],
  [' ', 'INVALID_INPUT'],
  ['x', 'NOT_FOUND'],
  ['0', 'NOT_FOUND'],
  ['1e3', 'NOT_FOUND'],
  ["' or 1=1 --", 'NOT_FOUND'],
  ['507f1f77bcf86cd799439011', 'NOT_FOUND'],
  ['x'.repeat(500), 'INVALID_INPUT'],
  [7, 'NOT_FOUND'],
])('the id %p answers %s, never a failure', async (id, code) => {
  const { body: graphql } = await ask('zoe', 'publishArticle', id)
  expect(graphql.errors?.[0]?.extensions?.code).toBe(code)
  const rest = await desk.command('zoe', 'publishArticle', id as string)
  expect(rest.body.errors[0]?.code).toBe(code)
  const query = await desk.graphql<Answer>(
    'query ($id: ID!) { factCheck(articleId: $id) { status } }',
    { id },
    'zoe',
  )
  expect(query.body.errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
})

it.each([
  {},
  { articleId: null },
  { articleId: {} },
  { articleId: ['x'] },
  { articleId: 'x', note: 7 },
  { articleId: 'x', note: 'n'.repeat(20_000) },
])('the REST body %j is refused as input', async (content) => {
  expect(await desk.rest('POST', '/fact-check/requestFactCheck', 'ada', content)).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'INVALID_INPUT', data: { code: 'INVALID_INPUT' } }] },
  })
})

describe('the state of a check', () => {
  const fields = `status _status canPublish mayPublish textHash
    missing { code message field passage }
    round { number revision state depth deadline checker { id name } note decisionNote requestedBy { id name } reviewer { id name } requestedAt approvedAt }
    schedule { at by { id name } state reasons { code message } }
    permissions { requestFactCheck { allowed code message } approveFactCheck { allowed code message }
      requestChanges { allowed } publishArticle { allowed code message } unpublishArticle { allowed }
      scheduleArticle { allowed } cancelSchedule { allowed } }
    changes { kind before after field } passages { key field text state }`
  type State = Record<string, never> & {
    textHash: string
    passages: { text: string; state: string }[]
    permissions: Record<string, { allowed: boolean; code?: string; message?: string }>
  }
  const both = async (as: Name, id: string): Promise<State> => {
    const rest = await desk.rest<State>('GET', `/fact-check/state/${id}`, as)
    const { body: given } = await desk.graphql<{ data: { factCheck: State } }>(
      `query ($id: ID!) { factCheck(articleId: $id) { ${fields} } }`,
      { id },
      as,
    )
    expect(given.data.factCheck).toMatchObject(rest.body.round ? { round: rest.body.round } : {})
    expect(given.data.factCheck.textHash).toBe(rest.body.textHash)
    return rest.body
  }

  it('tells what is missing, what changed, and who may do what and why not', async () => {
    const id = await desk.approved({ body: body('One. Two.') })
    expect(await both('eve', id)).toMatchObject({
      status: 'approved',
      canPublish: true,
      mayPublish: true,
      missing: [],
      changes: [],
      round: {
        number: 1,
        state: 'approved',
        requestedBy: { name: 'ada' },
        reviewer: { name: 'rex' },
      },
      schedule: null,
    })
    await desk.edit('ada', id, { body: body('One. Three.') })
    const state = await both('eve', id)
    expect(state).toMatchObject({
      status: 'stale',
      canPublish: false,
      missing: [
        {
          code: 'TEXT_CHANGED',
          message: 'This passage changed since the approval.',
          field: 'body',
          passage: 'Three.',
        },
      ],
      changes: [{ kind: 'changed', before: 'Two.', after: 'Three.', field: 'body' }],
    })
    expect(state.passages.map(({ text, state: of }) => [text, of])).toEqual([
      ['Grain ships leave', 'no-check-needed'],
      ['One.', 'no-check-needed'],
      ['Three.', 'open'],
    ])
    expect(state.permissions.publishArticle).toEqual({
      allowed: false,
      code: 'TEXT_CHANGED',
      message: 'Not published. 1 passage changed since the approval. Your text is saved.',
    })
    expect(state.permissions.approveFactCheck).toMatchObject({
      allowed: false,
      code: 'NOT_ALLOWED',
    })
    expect(state.permissions.requestFactCheck).toEqual({ allowed: true })
  })

  it('is for who has a log-in and a role that reads', async () => {
    const id = await desk.published()
    expect((await desk.rest('GET', `/fact-check/state/${id}`)).status).toBe(401)
    expect((await desk.rest('GET', `/fact-check/state/${id}`, 'guest')).status).toBe(403)
  })

  it('names the text, so that nothing else is approved than what was read', async () => {
    const id = await desk.write('ada')
    await desk.does('ada', 'requestFactCheck', id)
    const { textHash } = await both('rex', id)
    await desk.edit('ada', id, { body: body('Changed meanwhile.') })
    const refused = await desk.command('rex', 'approveFactCheck', id, { textHash })
    expect(refused).toMatchObject({ status: 409, body: { errors: [{ code: 'TEXT_CHANGED' }] } })
    const now = await both('rex', id)
    await desk.checkAll(id)
    await desk.does('rex', 'approveFactCheck', id, { textHash: now.textHash })
  })
})
