import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

const command = ['node_modules/tsx/dist/cli.mjs', 'src/cli/relate.ts']
const run = (lines: unknown[], ...args: string[]) =>
  spawnSync(process.execPath, [...command, ...args], {
    input: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    encoding: 'utf8',
  })
type Answer = { pair: [unknown, unknown]; score: number; sameEvent: boolean }
const answers = (stdout: string): Answer[] =>
  stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer)

const fire = `A fire destroyed the harbour museum of Port Lindow on Tuesday night. Mayor Ada Corrin said 14 visitors
  were taken to hospital. Log books of the whaling fleet were lost.`
const stories = [
  { id: 'fire', text: fire, language: 'en' },
  {
    id: 7,
    text: `The harbour museum of Port Lindow burned on Tuesday night, and log books of the whaling fleet were lost.
      Fourteen visitors, 14 in all, were taken to hospital, Mayor Ada Corrin said of the fire.`,
    language: 'en',
  },
  { id: 'tram', text: 'Tram fares in Eastmoor rise by a fifth in September.' },
  { id: '7', text: 'Vapur seferleri kış boyunca ücretsiz olacak.', language: 'tr' },
]

describe('npm run relate', () => {
  it('answers each pair by how related the two are and whether they tell of the same event', () => {
    const { stdout, stderr, status } = run(
      [...stories, { pair: ['fire', 7] }, { pair: ['fire', 'tram'] }, { pair: [7, '7'] }],
      '--jsonl',
    )
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    const [same, other, foreign] = answers(stdout)
    expect(same).toEqual({ pair: ['fire', 7], score: expect.any(Number), sameEvent: true })
    expect(other).toEqual({ pair: ['fire', 'tram'], score: expect.any(Number), sameEvent: false })
    expect(foreign).toEqual({ pair: [7, '7'], score: 0, sameEvent: false })
    expect(same?.score).toBeGreaterThan(other?.score ?? 1)
    expect(same?.score).toBeLessThanOrEqual(1)
  })

  it('does the rest when a line is wrong, then fails with a code', () => {
    const { stdout, stderr, status } = run(
      [
        'nonsense',
        ...stories,
        '',
        { id: 'fire', text: 'Twice.' },
        { id: 'b', text: fire, language: 'de' },
        { pair: ['fire', 'nobody'] },
        { pair: ['fire', 7] },
        { id: 'late', text: fire },
        { pair: ['fire', 'fire'] },
      ],
      '--jsonl',
    )
    expect(answers(stdout)).toMatchObject([
      { pair: ['fire', 7] },
      { pair: ['fire', 'fire'], sameEvent: true },
    ])
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^INVALID_INPUT line 1 /u),
      expect.stringMatching(/^INVALID_INPUT line 7 .*earlier/u),
      expect.stringMatching(/^INVALID_INPUT line 8 /u),
      expect.stringMatching(/^INVALID_INPUT line 9 .*unknown/u),
      expect.stringMatching(/^INVALID_INPUT line 11 .*first/u),
    ])
    expect(status).toBe(1)
  })

  it('answers a pair before the next one is asked', async () => {
    const child = spawn(process.execPath, [...command, '--jsonl'])
    const ask = (line: unknown) => child.stdin.write(`${JSON.stringify(line)}\n`)
    for (const each of stories) ask(each)
    ask({ pair: ['fire', 7] })
    const [answer] = (await once(child.stdout, 'data')) as [Buffer]
    expect(answers(String(answer))).toMatchObject([{ pair: ['fire', 7] }])
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it.each([[[]], [['--jsonl', '--most', '9']], [['--jsonl', 'file']], [['--nonsense']]])(
    'explains itself for %j',
    (args) => {
      const { stderr, stdout, status } = run([], ...args)
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
      expect(stderr).toMatch(/^INVALID_INPUT usage: /u)
    },
  )
})
