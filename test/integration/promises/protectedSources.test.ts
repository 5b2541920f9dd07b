import { verifyDeskEvents } from '@galley/payload-fact-check'
import { startServer } from '../schedule/support/startServer.ts'
import { password, roles, startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { storedBytes } from '../../support/storedBytes.ts'

const name = 'Axolotl Realname'
const other = 'Pangolin Othername'
const key = 'a key of a test'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
beforeEach(() => {
  process.env.GALLEY_SOURCE_KEY = key
})
afterAll(() => newsroom.close())

type Body = { doc?: { id: string }; identity?: string; errors?: { code?: string }[] }
const protect = async (data: Record<string, unknown> = {}): Promise<string> => {
  const { body } = await newsroom.rest<Body>('POST', '/sources', {
    as: 'reporter',
    body: {
      name: 'A pilot',
      kind: 'person',
      terms: 'background',
      confidential: true,
      identity: name,
      custodians: [newsroom.users.checker.id],
      ...data,
    },
  })
  expect(JSON.stringify(body)).not.toMatch(/Axolotl|sealed/)
  return String(body.doc?.id)
}
const open = (id: string, as: Parameters<Newsroom['rest']>[2]) =>
  newsroom.rest<Body>('POST', `/sources/${id}/identity`, as)
const patch = (id: string, as: 'reporter' | 'checker' | 'admin', body: object) =>
  newsroom.rest<Body>('PATCH', `/sources/${id}`, { as, body })
const stored = async (id: string) =>
  newsroom.payload.db.findOne<{ id: string; identity: string; custodians: string[] }>({
    collection: 'sources',
    where: { id: { equals: id } },
  })

it('lies sealed in all that the newsroom has written down', async () => {
  const id = await protect()
  await patch(id, 'checker', { identity: other })
  expect((await stored(id))?.identity).toMatch(/^sealed:v1:/)
  const files = await storedBytes(newsroom)
  expect(files.some((file) => file.includes('A pilot'))).toBe(true)
  for (const secret of [name, other])
    for (const file of files) expect(file.includes(secret)).toBe(false)
})

it('is in no answer of REST or GraphQL, for nobody, admins and custodians included', async () => {
  const id = await protect()
  for (const as of [...roles, undefined]) {
    for (const path of [
      `/sources/${id}`,
      `/sources?depth=3`,
      `/sources?showHiddenFields=true&select[identity]=true`,
      `/sources/${id}?select[identity]=true&populate[sources][identity]=true`,
    ]) {
      const { body } = await newsroom.rest('GET', path, { as })
      expect(JSON.stringify(body)).not.toMatch(/Axolotl|Pangolin|sealed:/)
    }
    const asked = await newsroom.graphql(
      'query ($id: String!) { Source(id: $id) { name identity } }',
      { id },
      { as },
    )
    expect(JSON.stringify(asked.body)).not.toMatch(/Axolotl|Pangolin|sealed:/)
  }
})

it('is not found by searching or sorting for it', async () => {
  const id = await protect()
  for (const as of roles)
    for (const query of [
      'where[identity][like]=sealed',
      'where[identity][exists]=true',
      'where[or][0][identity][contains]=v1',
      'sort=identity',
    ]) {
      const { status } = await newsroom.rest('GET', `/sources?${query}`, { as })
      const counted = await newsroom.rest('GET', `/sources/count?${query}`, { as })
      expect([status, query.startsWith('sort') ? 400 : counted.status]).toEqual([400, 400])
    }
  const quotes = await newsroom.rest('GET', `/quotes?where[source.identity][like]=sealed`, {
    as: 'admin',
  })
  expect(quotes.status).toBe(400)
  expect(id).toBeTruthy()
})

it('is opened by its custodian, each time with a desk event, and by nobody else', async () => {
  const id = await protect()
  for (const as of ['reporter', 'editor', 'reviewer', 'chief', 'admin', undefined] as const) {
    const { status, body } = await open(id, { as })
    expect([status, body.errors?.[0]?.code]).toEqual([as ? 403 : 401, 'NOT_ALLOWED'])
  }
  for (const count of [1, 2]) {
    const answer = await open(id, { as: 'checker' })
    expect(answer.body).toEqual({ identity: name })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { docs } = await newsroom.payload.find({
      collection: 'desk-events',
      where: { subject: { equals: `sources/${id}` } },
    })
    expect(docs).toHaveLength(count)
    expect(docs[0]).toMatchObject({ kind: 'identity-opened', by: newsroom.users.checker.id })
    expect(JSON.stringify(docs)).not.toContain(name)
  }
  expect(await verifyDeskEvents(newsroom.payload, id, 'sources')).toEqual({ ok: true, events: 2 })
  const nowhere = await open('00000000-0000-4000-8000-000000000000', { as: 'checker' })
  expect([nowhere.status, nowhere.body.errors?.[0]?.code]).toEqual([403, 'NOT_ALLOWED'])
})

describe('nobody makes himself custodian', () => {
  const self = () => ({ custodians: [newsroom.users.reporter.id] })
  const staysShut = async (id: string) => {
    expect((await open(id, { as: 'reporter' })).status).toBe(403)
    expect((await open(id, { as: 'admin' })).status).toBe(403)
  }

  it('by a change of the source, alone or of several', async () => {
    const id = await protect()
    await patch(id, 'reporter', { ...self(), identity: other })
    await patch(id, 'admin', { custodians: [newsroom.users.admin.id] })
    await newsroom.rest('PATCH', `/sources?where[id][equals]=${id}`, {
      as: 'reporter',
      body: self(),
    })
    await newsroom.graphql(
      'mutation ($id: String!, $data: mutationSourceUpdateInput!) { updateSource(id: $id, data: $data) { id } }',
      { id, data: self() },
      { as: 'reporter' },
    )
    await staysShut(id)
    expect((await open(id, { as: 'checker' })).body).toEqual({ identity: name })
  })

  it('by a copy of it', async () => {
    const id = await protect()
    const copies = [
      await newsroom.rest<Body>('POST', `/sources/${id}/duplicate`, {
        as: 'reporter',
        body: { ...self(), confidential: false },
      }),
      await newsroom.rest<Body>('POST', `/sources/${id}/duplicate?draft=false`, {
        as: 'admin',
        body: self(),
      }),
    ]
    for (const copy of copies) {
      const made = String(copy.body.doc?.id)
      const answer = await open(made, { as: 'reporter' })
      expect(answer.body.identity).toBeUndefined()
      expect((await stored(made))?.identity ?? null).toBeNull()
    }
  })

  it('after a custodian has taken the confidentiality off', async () => {
    const id = await protect()
    expect((await patch(id, 'checker', { confidential: false })).status).toBe(200)
    await patch(id, 'reporter', self())
    await staysShut(id)
  })

  it('when the custodians were forgotten: whoever told the identity keeps it', async () => {
    const id = await protect({ custodians: [] })
    expect((await stored(id))?.custodians).toEqual([newsroom.users.reporter.id])
    await patch(id, 'admin', { custodians: [newsroom.users.admin.id] })
    expect((await open(id, { as: 'admin' })).status).toBe(403)
    await patch(id, 'reporter', { custodians: [] })
    await patch(id, 'admin', { custodians: [newsroom.users.admin.id] })
    expect((await open(id, { as: 'admin' })).status).toBe(403)
    expect((await open(id, { as: 'reporter' })).body).toEqual({ identity: name })
  })

  it('when the source was not called confidential', async () => {
    const id = await protect({ confidential: false })
    await patch(id, 'reporter', self())
    await staysShut(id)
  })
})

it('without a key nothing is stored, and the refusal does not repeat it', async () => {
  const id = await protect()
  const before = await stored(id)
  delete process.env.GALLEY_SOURCE_KEY
  const count = await newsroom.payload.count({ collection: 'sources' })
  const made = await newsroom.rest<Body>('POST', '/sources', {
    as: 'reporter',
    body: {
      name: 'Another pilot',
      kind: 'person',
      terms: 'background',
      confidential: true,
      identity: other,
    },
  })
  const changed = await patch(id, 'checker', { name: 'Changed with it', identity: other })
  for (const answer of [made, changed]) {
    expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([409, 'NO_SOURCE_KEY'])
    expect(JSON.stringify(answer.body)).not.toContain(other)
  }
  expect(await newsroom.payload.count({ collection: 'sources' })).toEqual(count)
  expect(await stored(id)).toEqual(before)
  expect((await open(id, { as: 'checker' })).body.errors?.[0]?.code).toBe('NO_SOURCE_KEY')
})

it('under another key it stays shut, and nobody is said to have opened it', async () => {
  const id = await protect()
  process.env.GALLEY_SOURCE_KEY = 'another key'
  const answer = await open(id, { as: 'checker' })
  expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([409, 'NO_SOURCE_KEY'])
  expect(await verifyDeskEvents(newsroom.payload, id, 'sources')).toEqual({ ok: true, events: 0 })
})

it('is not in the log of a server that says everything', async () => {
  const server = await startServer(newsroom.dataFolder, {
    GALLEY_LOG: 'debug',
    GALLEY_SOURCE_KEY: key,
  })
  const ask = async (method: string, path: string, body: object, token?: string) => {
    const answer = await fetch(`${server.address}/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as Body & { token?: string } }
  }
  const { email } = newsroom.users.reporter
  const { token } = (await ask('POST', '/users/login', { email, password })).body
  const source = { name: 'A sailor', kind: 'person', terms: 'background', confidential: true }
  const custodians = [newsroom.users.reporter.id]
  const made = await ask('POST', '/sources', { ...source, identity: name, custodians }, token)
  expect(made.status).toBe(201)
  const path = `/sources/${made.body.doc?.id}/identity`
  expect((await ask('POST', path, {}, token)).body).toEqual({ identity: name })
  await ask('POST', path, {})
  await ask('POST', '/sources', { ...source, identity: { name }, kind: name }, token)
  await ask('POST', '/sources', { ...source, identity: name, custodians: ['nobody'] }, token)
  await ask('PATCH', `/sources?where[identity][like]=${encodeURIComponent(name)}`, {}, token)
  expect(await server.stop()).toBe(0)
  expect(server.said()).toMatch(/sources/)
  expect(server.said()).not.toMatch(/Axolotl|Realname|sealed:v1/)
  expect(server.said()).not.toContain(email)
})
