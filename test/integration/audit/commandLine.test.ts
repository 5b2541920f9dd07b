import { spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FactFile } from '@galley/payload-fact-check'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { tamperWith } from '../../support/tamper.ts'

type Ended = { status: number | null; out: string; err: string }

let newsroom: Newsroom
let article: string
const secret = 'Deniz Kaya of the port office'

const run = (tool: string, args: string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${tool}.ts`, ...args], {
      env: { ...process.env, NODE_OPTIONS: '', GALLEY_DATA: newsroom.dataFolder, ...env },
    })
    const ended: Ended = { status: null, out: '', err: '' }
    child.stdout.on('data', (chunk) => (ended.out += chunk))
    child.stderr.on('data', (chunk) => (ended.err += chunk))
    child.on('error', reject)
    child.on('close', (status) => resolve({ ...ended, status }))
  })
const lines = ({ out }: Ended) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

beforeAll(async () => {
  process.env.GALLEY_SOURCE_KEY = 'a key only for this suite, long enough'
  newsroom = await startNewsroom()
  await newsroom.payload.create({
    collection: 'sources',
    data: {
      name: 'A clerk',
      kind: 'person',
      terms: 'background',
      confidential: true,
      identity: secret,
      custodians: [newsroom.users.checker.id],
    } as never,
    user: newsroom.users.editor,
  })
  const { id } = await newsroom.payload.create({
    collection: 'articles',
    data: { headline: 'Ferry sails', language: 'en' } as never,
    draft: true,
    user: newsroom.users.reporter,
  })
  article = String(id)
})
afterAll(() => newsroom.close())

describe('npm run fact-check:export', () => {
  it('writes the file as data and as a page in either language, for its owner’s eyes', async () => {
    const json = await run('factCheckExport', [article])
    expect(json).toMatchObject({ status: 0, err: '' })
    const file = JSON.parse(json.out) as FactFile
    expect(file).toMatchObject({
      exported: { by: null },
      content: { article: { id: article, title: 'Ferry sails' }, chain: { ok: true } },
    })
    const out = join(newsroom.dataFolder, 'file.html')
    const page = await run('factCheckExport', [article, '--html', '--language', 'tr', '--out', out])
    expect(page).toMatchObject({ status: 0, out: '' })
    expect(page.err).toContain(file.sha256)
    expect(statSync(out).mode & 0o077).toBe(0)
    const text = readFileSync(out, 'utf8')
    for (const words of ['<html lang="tr">', 'Doğrulama dosyası', 'Oluşturuldu', file.sha256])
      expect(text).toContain(words)
    for (const written of [json.out, text]) expect(written).not.toContain(secret)
  })

  it('says that there is no such article, and what it does not understand', async () => {
    expect(await run('factCheckExport', ['nothing'])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('There is no such article.') as string,
    })
    expect((await run('factCheckExport', [])).status).toBe(2)
    expect((await run('factCheckExport', [article, '--html', '--json'])).status).toBe(2)
  })
})

describe('npm run audit:verify', () => {
  it('finds a newsroom whole, beside an open one', async () => {
    expect(await run('auditVerify', [])).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringMatching(/^Whole: \d+ chains, \d+ lines, 1 articles\.\n$/) as string,
    })
    expect((await run('auditVerify', ['--article', article])).status).toBe(0)
  })

  it('could not look: no such article, nothing there, an option nobody knows', async () => {
    expect((await run('auditVerify', ['--article', '000000000000000000000000'])).status).toBe(2)
    expect((await run('auditVerify', ['--articles'])).status).toBe(2)
    expect((await run('auditVerify', ['--help'])).status).toBe(0)
    const wrong = await run('auditVerify', [], { DATABASE_URL: 'redis://nowhere' })
    expect(wrong.status).toBe(2)
    expect(wrong.err).toMatch(/^Not verified: /)
  })

  it('names the first broken link of a chain and fails', async () => {
    await tamperWith(newsroom.payload, 'desk-events').change(
      { subject: `articles/${article}`, seq: 1 },
      { byName: 'Somebody else' },
    )
    const words = await run('auditVerify', [])
    expect(words.status).toBe(1)
    expect(words.out).toContain(
      `articles/${article}, line 1: Line 1 was altered: its hash is not that of its words.`,
    )
    const json = await run('auditVerify', ['--json', '--article', article])
    expect(json.status).toBe(1)
    expect(lines(json)).toEqual([
      {
        subject: `articles/${article}`,
        seq: 1,
        code: 'LINE_ALTERED',
        message: 'Line 1 was altered: its hash is not that of its words.',
      },
      { chains: 1, lines: 1, articles: 1, faults: 1 },
    ])
  })
})
