import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { CollectionSlug } from 'payload'
import sharp from 'sharp'
import { openDesk, type Desk, type Name } from './support/desk.ts'
import { form, workOnClaims } from './support/marked.ts'

const files = 'evidence-files' as CollectionSlug
const page = '<!doctype html><title>Ledger</title><script>document.title = "run"</script>'
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

let desk: Desk
let site: Server
let address: string
/** What happens while the page is on its way. */
let meanwhile: (() => Promise<unknown>) | undefined
beforeAll(async () => {
  site = createServer((req, res) => {
    void (async () => {
      await meanwhile?.()
      if (req.url === '/gone') return void res.writeHead(404).end()
      res.writeHead(200, { 'content-type': 'text/html' }).end(page)
    })()
  })
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  desk = await openDesk({
    options: { evidenceHosts: [new URL(address).host], evidenceSize: 1_000_000 },
  })
})
afterEach(() => {
  meanwhile = undefined
})
afterAll(async () => {
  site.closeAllConnections()
  site.close()
  await desk.close()
})

const { call, claimIn, does, marked, refusal } = workOnClaims(() => desk)
const kept = (): string[] =>
  existsSync(desk.evidenceFolder) ? readdirSync(desk.evidenceFolder) : []
const rows = () => desk.payload.count({ collection: files })
/** That something leaves no file, no row and no line behind. */
const leavesNothing = async (article: string, work: () => Promise<unknown>) => {
  const before = { files: kept(), rows: await rows(), kinds: await desk.kinds(article) }
  await work()
  expect({ files: kept(), rows: await rows(), kinds: await desk.kinds(article) }).toEqual(before)
}

describe('a page that is fetched', () => {
  it('is kept as it is, with its hash, on new evidence, with its line', async () => {
    const { article, claimId } = await marked()
    const evidence = { url: `${address}/ledger`, excerpt: '40.2 million', supports: false }
    await does('cem', 'fetchEvidence', { claimId, evidence })
    const [entry, ...more] = (await claimIn(article)).evidence
    expect(more).toEqual([])
    expect(entry).toMatchObject({ ...evidence, by: { name: 'cem' } })
    expect(entry?.file).toMatchObject({
      mimeType: 'text/html',
      filesize: page.length,
      sha256: sha256(page),
      url: evidence.url,
    })
    const event = (await desk.events(article)).at(-1)
    expect(event).toMatchObject({
      kind: 'evidence-kept',
      by: String(desk.users.cem.id),
      after: { claim: claimId, evidence, file: { id: entry?.file?.id, sha256: sha256(page) } },
    })
    const file = await desk.open(entry?.file?.href ?? '', 'cem')
    expect(await file.text()).toBe(page)
  })

  it('is put on evidence the claim has, once', async () => {
    const { article, claimId } = await marked()
    await does('cem', 'addEvidence', { claimId, evidence: { url: `${address}/a` } })
    await does('cem', 'addEvidence', { claimId, evidence: { source: 'A call' } })
    const [first, second] = (await claimIn(article)).evidence
    await does('rex', 'fetchEvidence', { claimId, evidenceId: first?.id })
    const after = (await claimIn(article)).evidence
    expect(after).toMatchObject([
      { id: first?.id, by: { name: 'cem' }, file: { sha256: sha256(page) } },
      { id: second?.id, source: 'A call', file: null },
    ])
    await leavesNothing(article, async () => {
      expect(
        await refusal('cem', 'fetchEvidence', { claimId, evidenceId: first?.id }),
      ).toMatchObject({ status: 409, code: 'STALE_STATE' })
      expect(
        await refusal('cem', 'fetchEvidence', { claimId, evidenceId: second?.id }),
      ).toMatchObject({ status: 400, code: 'INVALID_INPUT' })
      expect(await refusal('cem', 'fetchEvidence', { claimId, evidenceId: 'none' })).toMatchObject({
        status: 404,
        code: 'NOT_FOUND',
      })
    })
  })

  it('comes over GraphQL too, and is told there', async () => {
    const { article, claimId } = await marked()
    const fetched = await desk.graphql(
      'mutation ($id: ID!, $url: String!) { fetchEvidence(claimId: $id, evidence: { url: $url }) { claim { id } } }',
      { id: claimId, url: `${address}/x` },
      'cem',
    )
    expect(fetched.body).toMatchObject({ data: { fetchEvidence: { claim: { id: claimId } } } })
    const told = await desk.graphql(
      `query ($id: ID!) { factCheck(articleId: $id) { passages { claims { evidence {
        supports file { id filename sha256 retrievedAt url } } } } } }`,
      { id: article },
      'cem',
    )
    expect(JSON.stringify(told.body)).toContain(sha256(page))
  })

  it('that does not come changes nothing, and says why', async () => {
    const { article, claimId } = await marked()
    const tries: [string, string, number][] = [
      [`${address}/gone`, 'FETCH_FAILED', 502],
      ['http://127.0.0.1/', 'ADDRESS_NOT_ALLOWED', 400],
      ['http://169.254.169.254/latest', 'ADDRESS_NOT_ALLOWED', 400],
      ['http://localhost/', 'ADDRESS_NOT_ALLOWED', 400],
      ['ftp://files.example/', 'INVALID_INPUT', 400],
    ]
    await leavesNothing(article, async () => {
      for (const [url, code, status] of tries)
        expect(await refusal('cem', 'fetchEvidence', { claimId, evidence: { url } })).toMatchObject(
          {
            code,
            status,
          },
        )
      expect(await refusal('cem', 'fetchEvidence', { claimId })).toMatchObject({ status: 400 })
    })
    const gone = { claimId, evidence: { url: `${address}/gone` } }
    expect((await refusal('cem', 'fetchEvidence', gone))?.message).toBe(
      'The page could not be fetched: the site answered with status 404. No copy was kept; nothing was changed or lost. Save the page yourself and upload it.',
    )
  })

  it('is decided on again when it is there', async () => {
    const { article, claimId } = await marked()
    await does('cem', 'addEvidence', { claimId, evidence: { url: `${address}/a` } })
    const [entry] = (await claimIn(article)).evidence
    // Nobody waits for the site: another writes meanwhile, and is first.
    meanwhile = async () => {
      meanwhile = undefined
      await does('rex', 'uploadEvidence', form({ claimId, evidenceId: entry?.id }, 'Mine') as never)
    }
    expect(await refusal('cem', 'fetchEvidence', { claimId, evidenceId: entry?.id })).toMatchObject(
      {
        code: 'STALE_STATE',
      },
    )
    expect((await claimIn(article)).evidence).toMatchObject([{ file: { sha256: sha256('Mine') } }])
  })

  it('is fetched so often a minute and person', async () => {
    const { claimId } = await marked()
    const codes = []
    for (let fetched = 0; fetched < 21; fetched++) {
      const answer = await refusal('zoe', 'fetchEvidence', {
        claimId,
        evidence: { url: `${address}/gone` },
      })
      codes.push(answer?.code)
    }
    expect(codes).toEqual([...Array<string>(20).fill('FETCH_FAILED'), 'TOO_MANY_REQUESTS'])
  })
})

describe('a file that is uploaded', () => {
  it('is kept byte for byte, whatever kind it is', async () => {
    const { article, claimId } = await marked()
    const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: 'teal' } })
    const given: [string, Buffer, string][] = [
      ['shot.png', await picture.png().toBuffer(), 'image/png'],
      // Payload would write these anew, and refuse the broken one.
      ['shot.webp', await picture.webp().toBuffer(), 'image/webp'],
      ['shot.gif', await picture.gif().toBuffer(), 'image/gif'],
      ['broken.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png'],
      ['report.pdf', Buffer.from('%PDF-1.7\n%%EOF'), 'application/pdf'],
      ['page.html', Buffer.from(page), 'text/html'],
      [
        'logo.svg',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
        'image/svg+xml',
      ],
      ['figures.csv', Buffer.from('a,b\n'), 'text/csv'],
    ]
    for (const [name, bytes, type] of given)
      await does('cem', 'uploadEvidence', form({ claimId }, bytes, name, type) as never)
    const { evidence } = await claimIn(article)
    expect(evidence.map(({ source }) => source)).toEqual(given.map(([name]) => name))
    for (const [index, [, bytes, type]] of given.entries()) {
      const file = evidence[index]?.file
      expect(file).toMatchObject({ mimeType: type, sha256: sha256(bytes), url: null })
      const served = await desk.open(file?.href ?? '', 'cem')
      expect(Buffer.from(await served.arrayBuffer())).toEqual(bytes)
    }
  })

  it('keeps its words, and no path', async () => {
    const { article, claimId } = await marked()
    const evidence = { source: 'Port ledger', excerpt: '40.2 million', supports: false }
    const data = form({ claimId, evidence }, 'Words', '../../../etc/passwd')
    await does('cem', 'uploadEvidence', data as never)
    const [entry] = (await claimIn(article)).evidence
    expect(entry).toMatchObject(evidence)
    expect(entry?.file?.filename).toMatch(/^[a-z0-9-]+\.txt$/)
    expect(kept()).toContain(entry?.file?.filename)
  })

  it('of another kind, empty or too large is refused, and nothing is left of it', async () => {
    const { article, claimId } = await marked()
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])
    await leavesNothing(article, async () => {
      for (const [bytes, name, status, code] of [
        ['', 'empty.txt', 415, 'NOT_SUPPORTED'],
        [program, 'setup.pdf', 415, 'NOT_SUPPORTED'],
        ['alert(1)', 'x.js', 415, 'NOT_SUPPORTED'],
        [Buffer.alloc(1_000_001, 'a'), 'large.txt', 413, 'TOO_LARGE'],
        [Buffer.alloc(25_000_000, 'a'), 'huge.txt', 413, 'TOO_LARGE'],
      ] as const) {
        const type = name === 'x.js' ? 'text/javascript' : ''
        expect(
          await refusal('cem', 'uploadEvidence', form({ claimId }, bytes, name, type)),
        ).toMatchObject({ status, code })
      }
      expect(await refusal('cem', 'uploadEvidence', { claimId })).toMatchObject({
        code: 'INVALID_INPUT',
      })
    })
  })

  it('leaves no file behind when its transaction is undone', async () => {
    const { article, claimId } = await marked()
    const { create } = desk.payload.db
    await leavesNothing(article, async () => {
      // The disk is full when the line of the trail is to be written, after the file.
      desk.payload.db.create = ((args: Parameters<typeof create>[0]) => {
        if (args.collection === 'desk-events') throw new Error('The disk is full.')
        return create.call(desk.payload.db, args)
      }) as typeof create
      try {
        const { status } = await call('cem', 'uploadEvidence', form({ claimId }, 'Words'))
        expect(status).toBe(500)
      } finally {
        desk.payload.db.create = create
      }
    })
    expect((await claimIn(article)).evidence).toEqual([])
  })

  it('is none of those two people add at the same time and lose', async () => {
    const { article, claimId } = await marked()
    const people: Name[] = ['cem', 'rex', 'rita']
    await Promise.all(
      people.flatMap((as) => [
        does(as, 'uploadEvidence', form({ claimId }, `By ${as}`) as never),
        does(as, 'addEvidence', { claimId, evidence: { source: `Called by ${as}` } }),
        does(as, 'fetchEvidence', { claimId, evidence: { url: `${address}/${as}` } }),
      ]),
    )
    const { evidence } = await claimIn(article)
    expect(evidence).toHaveLength(9)
    const names = evidence.flatMap(({ file }) => file?.filename ?? [])
    expect(new Set(names).size).toBe(6)
    expect(names.filter((name) => !kept().includes(name))).toEqual([])
    const kinds = (await desk.kinds(article)).filter((kind) => kind.startsWith('evidence'))
    expect(kinds).toHaveLength(9)
  })
})

describe('a copy', () => {
  let href: string
  let id: string
  beforeAll(async () => {
    const { article, claimId } = await marked()
    await does('cem', 'uploadEvidence', form({ claimId }, page, 'a.html', 'text/html') as never)
    const file = (await claimIn(article)).evidence[0]?.file
    href = file?.href ?? ''
    id = file?.id ?? ''
  })

  it('is read by the desk alone', async () => {
    for (const as of ['ada', 'cem', 'eve', 'rex', 'zoe'] as const)
      expect((await desk.open(href, as)).status).toBe(200)
    expect((await desk.open(href, 'guest')).status).toBe(403)
    expect((await desk.open(href)).status).toBe(403)
    for (const path of ['/evidence-files', `/evidence-files/${id}`])
      expect((await desk.rest('GET', path)).status).toBe(403)
    const answer = await desk.graphql('{ EvidenceFiles { docs { sha256 } } }')
    expect(JSON.stringify(answer.body)).not.toContain(sha256(page))
  })

  it('never runs on our origin', async () => {
    for (const range of [undefined, 'bytes=0-9']) {
      const { headers } = await desk.open(href, 'cem', range ? { Range: range } : {})
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-disposition': 'attachment',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-cache',
      })
    }
  })

  it('is never changed, deleted or made by hand, nor fetched by Payload for anybody', async () => {
    for (const as of ['cem', 'zoe'] as const) {
      expect((await desk.rest('PATCH', `/evidence-files/${id}`, as, { sha256: 'x' })).status).toBe(
        403,
      )
      expect((await desk.rest('DELETE', `/evidence-files/${id}`, as)).status).toBe(403)
      expect((await desk.rest('POST', '/evidence-files', as, form({}, 'x'))).status).toBe(403)
      const paste = `/evidence-files/paste-url?src=${encodeURIComponent(`${address}/x`)}`
      expect((await desk.rest('GET', paste, as)).status).toBeGreaterThanOrEqual(400)
    }
    await expect(
      desk.payload.delete({ collection: files, id, overrideAccess: true }),
    ).rejects.toThrow('Only the fact-check commands')
  })
})

it.each(['fetchEvidence', 'uploadEvidence'])('%s is for who may check', async (name) => {
  const { article, claimId } = await marked()
  const args = () =>
    name === 'fetchEvidence'
      ? { claimId, evidence: { url: `${address}/x` } }
      : form({ claimId }, 'Words')
  await leavesNothing(article, async () => {
    for (const as of ['ada', 'ben', 'eve', 'guest'] as const)
      expect(await refusal(as, name, args())).toMatchObject({ status: 403, code: 'NOT_ALLOWED' })
    expect(await refusal(undefined, name, args())).toMatchObject({ status: 401 })
  })
  for (const as of ['cem', 'rex', 'rita'] as const)
    expect(await refusal(as, name, args())).toBeUndefined()
})
