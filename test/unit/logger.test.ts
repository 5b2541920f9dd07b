import { Writable } from 'node:stream'
import { pino } from 'pino'
import { createLogger } from '../../src/logger.ts'

const linesOf = (
  work: (log: ReturnType<typeof createLogger>) => void,
): Record<string, unknown>[] => {
  const lines: string[] = []
  const sink = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  work(createLogger('info', sink))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

const failedQuery = Object.assign(new Error('Failed query: insert … params: a secret draft'), {
  name: 'DrizzleQueryError',
  query: 'insert',
  params: ['a secret draft'],
  cause: Object.assign(new Error('a secret cause'), { code: 'SQLITE_BUSY' }),
})

describe('the log', () => {
  it.each([
    ['{ err }', (log: ReturnType<typeof createLogger>) => log.error({ err: failedQuery })],
    ['the error itself', (log: ReturnType<typeof createLogger>) => log.error(failedQuery)],
    [
      '{ err } with words',
      (log: ReturnType<typeof createLogger>) => log.error({ err: failedQuery }, 'words'),
    ],
    [
      '{ err, msg }',
      (log: ReturnType<typeof createLogger>) => log.error({ err: failedQuery, msg: 'words' }),
    ],
  ])('keeps the kind and place of a fault given as %s, and nothing somebody wrote', (_, work) => {
    const [line] = linesOf(work)
    expect(line).toMatchObject({
      level: pino.levels.values.error,
      err: { name: 'DrizzleQueryError', cause: { code: 'SQLITE_BUSY' } },
    })
    expect(JSON.stringify(line)).not.toContain('secret')
    expect(JSON.stringify(line)).toContain('logger.test.ts')
  })

  it('gives a refusal one line, by its words', () => {
    const refusal = Object.assign(new Error('Not published.'), { status: 409 })
    expect(linesOf((log) => log.error({ err: refusal }))).toMatchObject([
      { level: pino.levels.values.info, refused: true, msg: 'Not published.' },
    ])
    expect(
      linesOf((log) =>
        log.error({ err: { name: 'GraphQLError', originalError: refusal, message: 'No.' } }),
      ),
    ).toMatchObject([{ level: pino.levels.values.info, msg: 'No.' }])
  })

  it('leaves other lines as they are', () => {
    expect(linesOf((log) => log.warn({ a: 1 }, 'said'))).toMatchObject([
      { a: 1, msg: 'said', level: 40 },
    ])
  })
})
