import { spawnSync } from 'node:child_process'

const run = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/extract.ts', ...args], {
    input,
    encoding: 'utf8',
  })
const lines = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))

describe('npm run extract', () => {
  it('prints one line for each text, with offsets in code points', () => {
    const { stdout, status } = run(
      '{"id":"a","text":"🎣 “Go,” said Ada Corrin."}\n{"id":7,"text":""}',
      '--jsonl',
    )
    expect(status).toBe(0)
    expect(lines(stdout)).toMatchObject([
      {
        id: 'a',
        title: null,
        dateline: null,
        quotes: [
          {
            start: 3,
            end: 6,
            text: 'Go,',
            cue: 'said',
            speaker: { start: 13, end: 23, name: 'Ada Corrin' },
          },
        ],
      },
      { id: 7, quotes: [], mentions: [] },
    ])
  })

  it('does the rest when a line is wrong, then fails with a code', () => {
    const { stdout, stderr, status } = run(
      'nonsense\n{"id":"b"}\n\n{"id":"c","text":"Quiet."}\n',
      '--jsonl',
    )
    expect(lines(stdout)).toMatchObject([{ id: 'c' }])
    expect(stderr).toMatch(/^INVALID_INPUT line 1 .*\nINVALID_INPUT line 2 .*\n$/u)
    expect(status).toBe(1)
  })

  it('reads the language it is told', () => {
    const { stdout } = run(
      '{"id":"a","text":"“Tamam” dedi Ayşe Kaya."}',
      '--jsonl',
      '--language',
      'tr',
    )
    expect(lines(stdout)).toMatchObject([{ quotes: [{ speaker: { name: 'Ayşe Kaya' } }] }])
  })

  it.each([[[]], [['--jsonl', '--language', 'xx']], [['--nonsense']]])(
    'explains itself for %j',
    (args) => {
      const { stderr, stdout, status } = run('', ...args)
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
      expect(stderr).toMatch(/^INVALID_INPUT usage: /u)
    },
  )
})
