import { setTimeout as wait } from 'node:timers/promises'
import { newDatabase, type DatabaseName, type TestDatabase } from '../support/databases.ts'
import { inspect, type Found } from './support/inspect.ts'
import { newJournal } from './support/Journal.ts'
import { longestLife, planBlows, type Blow } from './support/planLife.ts'
import { randomFrom, type Random } from './support/random.ts'
import { hireStaff, openDesk } from './support/staff.ts'
import { spawnServer, startServer, type Server } from './support/startServer.ts'
import { work, type Kind, type Work } from './support/work.ts'

const kills = Number(process.env.GALLEY_KILLS ?? 50)
const seed = Number(process.env.GALLEY_KILL_SEED ?? Date.now() % 1_000_000)
const people = 8
const databases: DatabaseName[] = process.env.TEST_MONGODB_URL ? ['sqlite', 'mongodb'] : ['sqlite']
const say = (text: string) => process.stdout.write(`${text}\n`)

/** Everybody works until the blow falls, and a moment longer, until each has noticed. */
const live = async (
  server: Server,
  life: Omit<Work, 'onSent' | 'onDone' | 'wanted'>,
  blow: Blow,
) => {
  const kill = () => server.signal('SIGKILL')
  const last = setTimeout(kill, blow.kind ? longestLife : blow.after)
  let done = 0
  const onDone = () => void done++
  const onSent = (kind: Kind) => {
    if (kind === blow.kind && done >= blow.done) void wait(blow.after).then(kill)
  }
  const began = Date.now()
  await Promise.all([
    server.ended,
    ...Array.from({ length: people }, () => work({ ...life, wanted: blow.kind, onSent, onDone })),
  ])
  clearTimeout(last)
  return { lasted: Date.now() - began, done }
}

/** Some starts do not come to their end either. */
const stumble = async (place: TestDatabase, random: Random) => {
  const { child, ended } = spawnServer(place)
  await wait(random.below(2500))
  child.kill('SIGKILL')
  await ended
}

describe.each(databases)('a server on %s, killed again and again', (database) => {
  const place = newDatabase(database)
  let server: Server
  afterAll(async () => {
    server?.signal('SIGKILL')
    await server?.ended
    await place.drop()
  })

  it(`leaves everything whole, ${kills} times`, async () => {
    say(`${database}: GALLEY_KILL_SEED=${seed}`)
    const random = randomFrom(seed)
    const journal = newJournal()
    const refusals: string[] = []
    const found: Found = { done: [], undone: [] }
    const began = Date.now()
    server = await startServer(place)
    const tokens = await hireStaff(server.url)

    for (const [number, blow] of planBlows(kills, random).entries()) {
      const desk = openDesk(server.url, tokens)
      const lived = await live(server, { desk, journal, random, refusals }, blow)
      const faults = server.faults()
      if (number % 10 === 9) await stumble(place, random)
      const ended = Date.now()
      server = await startServer(place)
      const started = Date.now()
      const looked = await inspect(place, openDesk(server.url, tokens), journal, {
        all: number === kills - 1,
      })
      found.done.push(...looked.found.done)
      found.undone.push(...looked.found.undone)
      const under = [...looked.found.done.map((kind) => `${kind} (done)`), ...looked.found.undone]
      const took = `started in ${started - ended} ms, looked at in ${Date.now() - started} ms`
      say(
        `${number + 1}. killed after ${lived.lasted} ms and ${lived.done} writes (${took}); under way: ${under.join(', ') || 'nothing'}`,
      )
      const complaints = [...looked.complaints, ...refusals, ...faults, ...server.faults()]
      expect({ kill: number + 1, blow, complaints }).toEqual({
        kill: number + 1,
        blow,
        complaints: [],
      })
    }

    server.signal('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(server.faults()).toEqual([])
    say(
      `${database}: ${kills} kills in ${Math.round((Date.now() - began) / 1000)} s; ${journal.entries.length} stories, ` +
        `${journal.links.length} links; ${found.done.length + found.undone.length} writes cut short, of them ${found.done.length} done`,
    )
    // A run in which no blow fell into a write would prove nothing.
    expect(found.done.length + found.undone.length).toBeGreaterThan(kills / 2)
    expect(found.undone.length).toBeGreaterThan(0)
    // A kill between a commit and its answer is rare: a short run may be without one.
    if (kills >= 30) expect(found.done.length).toBeGreaterThan(0)
  }, 1_800_000)
})
