import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { password, startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { eachStore } from '../../support/stores.ts'
import { paint } from './support/paint.ts'

type Answer = { claim?: { id: string }; errors?: { code?: string; message: string }[] }
type Evidence = {
  file: { filename: string; href: string; sha256: string; mimeType: string } | null
}

eachStore((bucket) => {
  let newsroom: Newsroom
  let token: string
  let article: string
  let claimId: string
  beforeAll(async () => {
    newsroom = await startNewsroom()
    const { email } = newsroom.users.checker
    const login = await newsroom.rest<{ token: string }>('POST', '/users/login', {
      body: { email, password },
    })
    token = login.body.token
    const text = 'The bridge cost 40 million.'
    const story = await newsroom.rest<{ doc: { id: string } }>('POST', '/articles?draft=true', {
      as: 'reporter',
      body: { headline: 'A bridge', language: 'en', body: [{ children: [{ text }] }] },
    })
    expect(story.status).toBe(201)
    article = story.body.doc.id
    const does = (as: 'checker' | 'reporter', name: string, body: object) =>
      newsroom.rest<Answer>('POST', `/fact-check/${name}`, { as, body })
    await does('reporter', 'requestFactCheck', { articleId: article })
    const mark = { articleId: article, field: 'body', exact: '40 million', kind: 'number' }
    claimId = (await does('checker', 'markClaim', mark)).body.claim?.id ?? ''
  })
  afterEach(() => bucket()?.mend())
  afterAll(() => newsroom.close())

  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const { handleEndpoints } = await import('payload')
    const headers = { Authorization: `JWT ${token}` }
    const request = new Request(`http://newsroom.test${path}`, { headers, ...init })
    return handleEndpoints({ config: newsroom.config, request })
  }
  const upload = async (bytes: Buffer, name: string): Promise<{ status: number } & Answer> => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ claimId }))
    body.set('file', new File([new Uint8Array(bytes)], name))
    const response = await send('/api/fact-check/uploadEvidence', { method: 'POST', body })
    return { status: response.status, ...((await response.json()) as Answer) }
  }
  const evidence = async (): Promise<Evidence[]> => {
    const { body } = await newsroom.rest<{ passages: { claims: { evidence: Evidence[] }[] }[] }>(
      'GET',
      `/fact-check/state/${article}`,
      { as: 'checker' },
    )
    return body.passages.flatMap(({ claims }) => claims.flatMap((claim) => claim.evidence))
  }
  const folder = () => join(newsroom.dataFolder, 'evidence')
  const local = (): string[] => (existsSync(folder()) ? readdirSync(folder()) : [])
  const remote = (): string[] => [...(bucket()?.objects.keys() ?? [])]

  it('lies where uploads lie, byte for byte, and is served from there as a download', async () => {
    const bytes = await paint('teal')
    expect((await upload(bytes, 'shot.png')).status).toBe(200)
    const file = (await evidence()).at(-1)?.file
    const name = file?.filename ?? ''
    expect({ local: local(), remote: remote() }).toEqual(
      bucket() ? { local: [], remote: [`evidence/${name}`] } : { local: [name], remote: [] },
    )
    const stored = bucket()
      ? bucket()?.objects.get(`evidence/${name}`)?.body
      : readFileSync(join(folder(), name))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(
      createHash('sha256')
        .update(stored ?? '')
        .digest('hex'),
    ).toBe(sha256)
    expect(file).toMatchObject({ sha256, mimeType: 'image/png' })

    const served = await send(file?.href ?? '')
    expect(Buffer.from(await served.arrayBuffer())).toEqual(bytes)
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'attachment',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    })
    expect((await send(file?.href ?? '', { headers: {} })).status).toBe(403)
  })

  it('leaves nothing behind when it cannot be kept, and works when tried again', async () => {
    const before = { local: local(), remote: remote(), evidence: await evidence() }
    const { create } = newsroom.payload.db
    newsroom.payload.db.create = ((args: Parameters<typeof create>[0]) => {
      if (args.collection === 'desk-events') throw new Error('The disk is full.')
      return create.call(newsroom.payload.db, args)
    }) as typeof create
    expect((await upload(await paint('red'), 'red.png')).status).toBe(500)
    newsroom.payload.db.create = create
    if (bucket()) {
      bucket()?.fail('PUT')
      const refused = await upload(await paint('red'), 'red.png')
      expect(refused).toMatchObject({ status: 503, errors: [{ code: 'STORAGE_UNAVAILABLE' }] })
      bucket()?.mend()
    }
    expect({ local: local(), remote: remote(), evidence: await evidence() }).toEqual(before)
    expect((await upload(await paint('red'), 'red.png')).status).toBe(200)
    expect(await evidence()).toHaveLength(before.evidence.length + 1)
  })
})
