import { execFileSync } from 'node:child_process'
import { handleEndpoints, type CollectionSlug } from 'payload'
import type { FactFile } from '@galley/payload-fact-check'
import { canonical } from '../../../plugins/fact-check/src/domain/canonical.ts'
import { sha256 } from '../../../plugins/fact-check/src/events/sha256.ts'
import { tamperWith } from '../../support/tamper.ts'
import { body, deskEvents, openDesk, stories, type Desk, type Name } from './support/desk.ts'

let desk: Desk
let id: string
const nasty = '<script>alert(1)</script> “Ayşe & İnci” \u202Eevil\u0007'

beforeAll(async () => {
  desk = await openDesk()
  id = await desk.write('ada', {
    headline: 'Grain ships leave',
    body: body('The first ship left. It carried 26,000 tonnes. The sea was calm.', nasty),
    signOffs: { legal: 'required' },
  })
  await desk.does('ada', 'requestFactCheck', id, { note: nasty })
  const mark = async (exact: string, kind: string, more: object = {}) => {
    const answer = await desk.does('cem', 'markClaim', id, { field: 'body', exact, kind, ...more })
    return (answer as unknown as { claim: { id: string } }).claim.id
  }
  const tonnes = await mark('26,000 tonnes', 'number', { claimant: 'Port authority' })
  await desk.does('cem', 'addEvidence', id, {
    claimId: tonnes,
    evidence: {
      source: nasty,
      url: 'https://port.example/log?a=1&b="2',
      excerpt: '26,000 t loaded',
    },
  })
  await desk.does('cem', 'settleClaim', id, { claimId: tonnes, outcome: 'verified' })
  const first = await mark('first ship', 'fact')
  await desk.does('cem', 'disputeClaim', id, {
    claimId: first,
    reason: 'A tug left before it.',
  })
  await desk.does('eve', 'ruleOnClaim', id, { claimId: first, reason: 'A tug is no ship.' })
  const { body: state } = await desk.rest<{ passages: { key: string; state: string }[] }>(
    'GET',
    `/fact-check/state/${id}`,
    'cem',
  )
  const open = state.passages.filter((passage) => passage.state === 'open').map(({ key }) => key)
  await desk.does('cem', 'markNoCheckNeeded', id, { passages: open })
  await desk.does('cem', 'submitRound', id)
  await desk.does('rex', 'approveFactCheck', id, { note: 'Good.' })
  await desk.edit('zoe', id, { signOffs: { legal: 'complete' } })
  await desk.does('eve', 'publishArticle', id)
})
afterAll(() => desk.close())

const fileOf = async (as: Name, article = id): Promise<FactFile> => {
  const { status, body: file } = await desk.rest<FactFile>(
    'GET',
    `/fact-check/articles/${article}/file.json`,
    as,
  )
  expect(status).toBe(200)
  return file
}
const pageOf = async (language: string, article = id): Promise<Response> => {
  const { token } = await desk.payload.login({
    collection: 'staff' as CollectionSlug,
    data: { email: 'ben@desk.example', password: 'a-password' },
  } as never)
  return handleEndpoints({
    config: desk.config,
    request: new Request(`http://desk.example/api/fact-check/articles/${article}/file.html`, {
      headers: { Authorization: `JWT ${String(token)}`, 'Accept-Language': language },
    }),
  })
}

describe('the fact-check file', () => {
  it('says who settled what, on which words, and when', async () => {
    const { content } = await fileOf('ben')
    expect(content.article).toMatchObject({ id, title: 'Grain ships leave', status: 'published' })
    expect(content.coverage.settled).toBe(content.coverage.total)
    expect(content.passages.map(({ text }) => text).slice(0, 4)).toEqual([
      'Grain ships leave',
      'The first ship left.',
      'It carried 26,000 tonnes.',
      'The sea was calm.',
    ])
    expect(content.passages[3]).toMatchObject({
      state: 'no-check-needed',
      settled: { how: 'no-check-needed', by: { name: 'cem' }, round: 1 },
    })
    const [tonnes, first] = content.claims
    expect(tonnes).toMatchObject({
      words: '26,000 tonnes',
      outcome: 'verified',
      state: 'settled',
      claimant: 'Port authority',
      checker: { name: 'cem' },
      settledOn: ['It carried 26,000 tonnes.'],
      passages: [3],
      evidence: [
        {
          excerpt: '26,000 t loaded',
          by: { name: 'cem' },
          at: expect.any(String) as string,
          file: null,
        },
      ],
    })
    expect(first).toMatchObject({
      outcome: 'disputed',
      ruling: { by: { name: 'eve' }, text: 'A tug is no ship.', at: expect.any(String) as string },
    })
    expect(content.signOffs).toEqual([{ field: 'signOffs.legal', value: 'complete' }])
    expect(content.waivers).toEqual([])
  })

  it('has the rounds with the hashes of their texts, and every line with its own', async () => {
    const { content } = await fileOf('ben')
    const [round] = content.rounds
    expect(round).toMatchObject({
      number: 1,
      state: 'approved',
      requestedBy: { name: 'ada' },
      checker: { name: 'cem' },
      reviewer: { name: 'rex' },
      decisionNote: 'Good.',
    })
    expect(round?.approvedText?.sha256).toBe(sha256(canonical(round?.approvedText?.passages)))
    expect(content.texts).toEqual({
      latest: round?.approvedText?.sha256,
      served: round?.approvedText?.sha256,
      approved: { round: 1, at: round?.approvedAt, sha256: round?.approvedText?.sha256 },
      verdict: 'as-approved',
    })
    expect(content.events).toHaveLength((await desk.events(id)).length)
    expect(content.events.at(-1)).toMatchObject({
      kind: 'published',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      previousHash: content.events.at(-2)?.hash,
    })
    expect(content.chain).toEqual({ ok: true, events: content.events.length })
    expect(content.untold).toEqual([])
  })

  it('names its content by a hash that jq finds as well, the same whoever asks and whenever', async () => {
    const file = await fileOf('ben')
    expect(file.sha256).toBe(sha256(canonical(file.content)))
    expect((await fileOf('zoe')).sha256).toBe(file.sha256)
    const canonicalByJq = execFileSync('jq', ['-jcS', '.content'], { input: JSON.stringify(file) })
    expect(sha256(canonicalByJq.toString())).toBe(file.sha256)
  })

  it('is read by whoever reads the desk, and by nobody else', async () => {
    for (const kind of ['json', 'html']) {
      const path = `/fact-check/articles/${id}/file.${kind}`
      expect((await desk.rest('GET', path)).status).toBe(401)
      expect((await desk.rest('GET', path, 'guest')).status).toBe(403)
    }
    for (const nobody of ['nothing', '000000000000000000000000'])
      expect(
        await desk.rest('GET', `/fact-check/articles/${nobody}/file.json`, 'ben'),
      ).toMatchObject({ status: 404, body: { errors: [{ code: 'NOT_FOUND' }] } })
  })

  it('changes nothing: reading it leaves no line', async () => {
    const before = await desk.events(id)
    await fileOf('ben')
    await pageOf('en')
    expect(await desk.events(id)).toEqual(before)
  })
})

describe('the printable page', () => {
  it('loads and runs nothing, and says so', async () => {
    const page = await pageOf('en')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('cache-control')).toBe('no-store')
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/)
    const text = await page.text()
    const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? ''
    const { createHash } = await import('node:crypto')
    expect(policy).toContain(createHash('sha256').update(style).digest('base64'))
    expect(text).not.toMatch(/<script|<img|<link|javascript:| on\w+=/i)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).toContain('href="https://port.example/log?a=1&amp;b=&quot;2"')
  })

  it('carries every hash and every verdict', async () => {
    const { content, sha256: hash } = await fileOf('ben')
    const text = await (await pageOf('en')).text()
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('The text served is exactly the text that was approved.')
    expect(text).toContain('<strong>Verified</strong>')
    for (const each of [hash, ...content.events.map((event) => event.hash)])
      expect(text).toContain(each)
    expect(text).not.toMatch(/undefined|\[object|NaN/)
  })

  it('says aloud that a line was altered or that another text is served', async () => {
    const other = await desk.published({ headline: 'Other ships leave' })
    await tamperWith(desk.payload, stories).change(
      { headline: 'Other ships leave' },
      { headline: 'Other ships sink' },
    )
    expect((await fileOf('ben', other)).content).toMatchObject({
      texts: { verdict: 'other' },
      untold: [{ code: 'SERVED_TEXT_OTHER' }],
      chain: { ok: true },
    })
    expect(await (await pageOf('en', other)).text()).toContain('NOT the text that was approved')
    await tamperWith(desk.payload, deskEvents).change(
      { subject: `stories/${other}`, seq: 2 },
      { note: 'x' },
    )
    const text = await (await pageOf('en', other)).text()
    expect(text).toContain('The trail is BROKEN.')
    expect(text).toContain('Line 2 was altered')
  })
})
