import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

type Ended = { status: number | null; out: string; err: string }
type Line = {
  file: string
  status: string
  id: string | null
  slug: string | null
  quotes: number | null
  code: string | null
  message: string | null
}

describe('npm run import', () => {
  let newsroom: Newsroom
  let folder: string

  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const run = (args: string[], input?: string): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/import.ts', ...args], {
        env: { ...process.env, NODE_OPTIONS: '', GALLEY_DATA: newsroom.dataFolder },
      })
      const ended: Ended = { status: null, out: '', err: '' }
      child.stdout.on('data', (chunk) => (ended.out += chunk))
      child.stderr.on('data', (chunk) => (ended.err += chunk))
      child.on('error', reject)
      child.on('close', (status) => resolve({ ...ended, status }))
      child.stdin.end(input ?? '')
    })
  const linesOf = ({ out }: Ended): Line[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)

  beforeAll(async () => {
    newsroom = await startNewsroom()
    folder = mkdtempSync(join(tmpdir(), 'galley-import-'))
  })
  afterAll(async () => {
    await newsroom.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('prints one JSON line a file, nothing else, and fails when one of them does', async () => {
    const good = file('good.txt', 'Ferry sails\n\n“We are off,” Mira Sund said.\n')
    const broken = file('broken.txt', new Uint8Array([0x61, 0x62, 0xff]))
    const empty = file('empty.txt', '')
    const binary = file('binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]))
    const large = file('large.txt', new Uint8Array(10_000_001).fill(0x61))
    const missing = join(folder, 'missing.txt')
    const before = await newsroom.payload.count({ collection: 'articles' })
    const ended = await run(['--json', good, broken, empty, binary, large, missing])
    const lines = linesOf(ended)
    expect(lines.map(({ status, code }) => [status, code])).toEqual([
      ['created', null],
      ['failed', 'NOT_UTF8'],
      ['failed', 'EMPTY'],
      ['failed', 'BINARY'],
      ['failed', 'TOO_LARGE'],
      ['failed', 'UNREADABLE'],
    ])
    for (const line of lines) {
      expect(Object.keys(line)).toEqual([
        'file',
        'status',
        'id',
        'slug',
        'quotes',
        'code',
        'message',
      ])
    }
    expect(lines[0]).toMatchObject({ file: good, slug: 'ferry-sails', quotes: 1 })
    expect(lines[1]?.message).toContain('byte 3')
    expect(ended.status).not.toBe(0)
    const after = await newsroom.payload.count({ collection: 'articles' })
    expect(after.totalDocs).toBe(before.totalDocs + 1)
  })

  it('reads standard input as somebody named, in the language given', async () => {
    const ended = await run(
      ['--json', '--as', 'chief@galley.test', '--language', 'tr', '-'],
      'Feribot kalktı\n\nHava açık.\n',
    )
    expect(ended.err).toBe('')
    expect(ended.status).toBe(0)
    const [line] = linesOf(ended)
    expect(line).toMatchObject({ file: '-', status: 'created' })
    const article = await newsroom.payload.findByID({
      collection: 'articles',
      id: String(line?.id),
      draft: true,
      depth: 0,
    })
    expect(article).toMatchObject({ language: 'tr', createdBy: newsroom.users.chief.id })
  })

  it('refuses who may not write, and a language nobody speaks here', async () => {
    const path = file('other.txt', 'Other\n\nWords.\n')
    const admin = await run(['--json', '--as', 'admin@galley.test', path])
    expect(linesOf(admin)[0]).toMatchObject({ status: 'failed', code: 'NOT_ALLOWED' })
    expect(admin.status).not.toBe(0)
    const stranger = await run(['--json', '--as', 'nobody@galley.test', path])
    expect(linesOf(stranger)[0]).toMatchObject({ status: 'failed', code: 'NO_IMPORTER' })
    const german = await run(['--language', 'de', path])
    expect(german.status).not.toBe(0)
    expect(german.err).toContain('en, tr')
  })

  it('imports a text once when two processes do it at the same time, beside an open newsroom', async () => {
    const paths = Array.from({ length: 4 }, (_, at) =>
      file(`twice-${at}.txt`, `Twice ${at}\n\n“Number ${at},” Mira Sund said.\n`),
    )
    const here = Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        newsroom.payload.create({ collection: 'people', data: { name: `Person ${at}` } }),
      ),
    )
    const [one, two] = await Promise.all([run(['--json', ...paths]), run(['--json', ...paths])])
    expect(await here).toHaveLength(20)
    expect([one?.status, two?.status]).toEqual([0, 0])
    const [first, second] = [one, two].map((ended) => linesOf(ended as Ended))
    paths.forEach((_, at) => {
      expect([first?.[at]?.status, second?.[at]?.status].sort()).toEqual(['created', 'unchanged'])
      expect(first?.[at]?.id).toBe(second?.[at]?.id)
    })
    const { totalDocs } = await newsroom.payload.count({
      collection: 'quotes',
      where: { text: { like: 'Number' } },
    })
    expect(totalDocs).toBe(4)
  })
})
