import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

const command = ['node_modules/tsx/dist/cli.mjs', 'src/cli/matchClaims.ts']
const run = (lines: unknown[], ...args: string[]) =>
  spawnSync(process.execPath, [...command, ...args], {
    input: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    encoding: 'utf8',
  })
const answers = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))

const claims = [
  { claim: { id: 'wolves', text: 'Wolves were released into the Marren valley.', title: null } },
  { claim: { id: 7, text: 'The harbour bridge was closed for 12 days.', title: 'Bridge shut' } },
]

describe('npm run match-claims', () => {
  it('answers each query with the claims it may repeat, best first', () => {
    const queries = [
      { query: { id: 'a', text: 'the bridge is closed' } },
      { query: { id: 2, text: '' } },
    ]
    const { stdout, stderr, status } = run([...claims, ...queries], '--jsonl')
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(answers(stdout)).toEqual([
      { query: 'a', matches: [{ id: 7, score: expect.any(Number) }] },
      { query: 2, matches: [] },
    ])
  })

  it('does the rest when a line is wrong, then fails with a code', () => {
    const { stdout, stderr, status } = run(
      [
        'nonsense',
        ...claims,
        '',
        { claim: { id: 'b' } },
        { query: { id: 'a', text: 'wolves' } },
        { claim: { id: 'late', text: 'More wolves came.' } },
        { query: { id: 'b', text: 'wolves' } },
      ],
      '--jsonl',
    )
    expect(answers(stdout)).toMatchObject([
      { query: 'a', matches: [{ id: 'wolves' }] },
      { query: 'b', matches: [{ id: 'wolves' }] },
    ])
    expect(stderr).toMatch(
      /^INVALID_INPUT line 1 .*\nINVALID_INPUT line 5 .*\nINVALID_INPUT line 7 .*first.*\n$/u,
    )
    expect(status).toBe(1)
  })

  it('answers a query before the next one is asked', async () => {
    const child = spawn(process.execPath, [...command, '--jsonl'])
    const ask = (line: unknown) => child.stdin.write(`${JSON.stringify(line)}\n`)
    for (const claim of claims) ask(claim)
    ask({ query: { id: 'a', text: 'wolves' } })
    const [answer] = (await once(child.stdout, 'data')) as [Buffer]
    expect(answers(String(answer))).toMatchObject([{ query: 'a' }])
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('takes a reader that goes away early for no fault', async () => {
    const child = spawn(process.execPath, [...command, '--jsonl'])
    child.stdin.on('error', () => {})
    const closed = once(child, 'close')
    for (const claim of claims) child.stdin.write(`${JSON.stringify(claim)}\n`)
    child.stdin.write(`${JSON.stringify({ query: { id: 0, text: 'wolves' } })}\n`)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const more = Array.from({ length: 5_000 }, (_, id) => ({ query: { id, text: 'wolves' } }))
    child.stdin.end(`${more.map((line) => JSON.stringify(line)).join('\n')}\n`)
    expect(await closed).toEqual([0, null])
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
