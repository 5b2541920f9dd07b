import { setTimeout as wait } from 'node:timers/promises'
import { always } from './checks/all.ts'
import { newDatabase, type DatabaseName, type TestDatabase } from '../support/databases.ts'
import { startClient, type Client, type Said } from './support/client.ts'
import { readStored } from './support/readStored.ts'
import { hireStaff, openDesk } from './support/staff.ts'
import { startServer, type Server } from './support/startServer.ts'

const databases: DatabaseName[] = process.env.TEST_MONGODB_URL ? ['sqlite', 'mongodb'] : ['sqlite']
const clients = 24
/** Milliseconds by which the clock of a client and that of the server's log may differ on one machine. */
const tolerance = 25

type Line = {
  level: number
  msg: string
  time: number
  quiet?: boolean
  lastLook?: number
  req?: { path: string }
  res?: { status: number }
}

const linesOf = (server: Server): Line[] =>
  server
    .lines()
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)

const doorOf = (log: Line[]): Line | undefined => log.find(({ msg }) => msg === 'closed the door')

const countOf = <Row>(rows: Row[], is: (row: Row) => boolean): number => rows.filter(is).length

const start = async (place: TestDatabase, by?: string[]): Promise<Server> =>
  startServer(place, { log: 'info', ...(by ? { by } : {}) })

describe.each(databases)('a server on %s that is told to stop under load', (database) => {
  const place = newDatabase(database)
  let server: Server
  let token: string
  beforeAll(async () => {
    server = await start(place)
    token = (await hireStaff(server.url)).reporter
  }, 300_000)
  afterAll(async () => {
    server.signal('SIGKILL')
    await server.ended
    await place.drop()
  })

  it('answers everybody or refuses them, loses nothing it said yes to, and says nothing of a fault', async () => {
    const crowd: Client[] = Array.from({ length: clients }, (_, number) =>
      startClient(server.url, { number, token, writes: number % 2 === 0, keeps: number % 4 < 2 }),
    )
    const said = () => crowd.flatMap((client) => client.said)
    while (countOf(said(), ({ status }) => status === 200) < 20 * clients) await wait(20)
    const signalled = Date.now()
    server.signal('SIGTERM')
    await wait(300)
    server.signal('SIGINT')
    server.signal('SIGTERM')
    expect(await server.ended).toBe(0)
    await Promise.all(crowd.map(({ broke }) => broke))

    const log = linesOf(server)
    const closed = doorOf(log)
    const looked = closed?.lastLook ?? 0
    expect(looked).toBeGreaterThan(signalled)
    expect(server.faults()).toEqual([])
    expect(log.filter(({ level }) => level >= 40)).toEqual([])

    const isOk = ({ status, code }: Said) => status === 200 && code === undefined
    const isRefused = ({ status, code, closes, retryAfter }: Said) =>
      status === 503 && code === 'SHUTTING_DOWN' && closes && retryAfter === '1'
    const answered = said().filter(({ status }) => status !== undefined)
    expect(answered.filter((each) => !isOk(each) && !isRefused(each))).toEqual([])
    expect(
      answered.filter(
        (each) => each.began < signalled - tolerance && !isOk(each) && each.ended < signalled,
      ),
    ).toEqual([])
    // A connection that broke was made to a closed door, or to one that nobody looked at any more.
    const broken = said().filter(({ status }) => status === undefined)
    const reached = ({ began, knocked }: Said) => Math.max(began, knocked)
    expect(broken.filter((each) => reached(each) < looked - tolerance)).toEqual([])
    expect(broken).toHaveLength(clients)

    const refused = answered.filter(isRefused)
    for (const is of [
      ({ writes }: Said) => writes,
      ({ writes }: Said) => !writes,
      ({ fresh }: Said) => fresh,
      ({ fresh }: Said) => !fresh,
    ])
      expect(countOf(refused, is)).toBeGreaterThan(0)
    // Not a line of the log was lost on the way out.
    const graphql = (path?: string) => path === '/graphql' || path === '/api/graphql'
    const told = (msg: string) =>
      countOf(log, (line) => line.msg === msg && graphql(line.req?.path))
    expect(told('refused: stopping')).toBe(refused.length)
    expect(told('answered')).toBe(countOf(answered, isOk))
    expect(log.at(-1)?.msg).toBe('stopped')

    server = await start(place)
    const stored = await readStored(place)
    const made = answered.filter((each) => isOk(each) && each.writes).map(({ made }) => made)
    expect(made.length).toBeGreaterThan(clients)
    expect(stored.articles.map(({ id }) => id).sort()).toEqual(made.sort())
    expect(always(stored)).toEqual([])
    process.stdout.write(
      `${database}: ${answered.length} answers, of them ${refused.length} refusals; the door closed after ${(closed?.time ?? 0) - signalled} ms\n`,
    )
  }, 300_000)

  it('stops in a moment when nobody comes, a client that holds its connection or not', async () => {
    const idle = startClient(server.url, { number: 0, token, writes: false, keeps: true })
    while (idle.said.length === 0) await wait(10)
    await idle.stop({ hold: true })
    server.signal('SIGTERM')
    expect(await server.ended).toBe(0)
    const log = linesOf(server)
    expect(doorOf(log)).toMatchObject({ quiet: true })
    expect(log.filter(({ level }) => level >= 40)).toEqual([])
    expect(server.faults()).toEqual([])
  }, 60_000)

  it('is told so by npm start as well', async () => {
    server = await start(place, ['npm', 'start'])
    const desk = openDesk(server.url, { reporter: token } as Parameters<typeof openDesk>[1])
    expect((await desk.rest('reporter', '/users/me')).was).toBe('done')
    server.signal('SIGTERM')
    // npm's own end comes first; the last to close the output is the server.
    await server.ended
    expect(linesOf(server).at(-1)?.msg).toBe('stopped')
    expect(server.faults()).toEqual([])
  }, 300_000)
})
