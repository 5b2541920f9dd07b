import { randomFrom } from '../../kill/support/random.ts'
import { database, newDatabase } from '../../support/databases.ts'
import { againstLedger } from './support/killed/againstLedger.ts'
import { newLedger, reconcile } from './support/killed/Ledger.ts'
import { live, type Death } from './support/killed/live.ts'
import { everyBlow, planBlow } from './support/killed/planBlow.ts'
import { differences, readIndex, type Content } from './support/killed/readIndex.ts'
import { Killed, spawnServing, type Ids, type Serving } from './support/killed/spawnServing.ts'
import { crowd } from './support/killed/work.ts'

/** The long proof takes 10,000; the short one has each kind of blow once. */
const operations = Number(process.env.GALLEY_INDEX_OPERATIONS ?? 150)
const seed = Number(process.env.GALLEY_INDEX_SEED ?? Date.now() % 1_000_000)
const usualLife = Math.min(200, operations / everyBlow)
const long = 7_200_000

const place = newDatabase()
const random = randomFrom(seed)
const ids: Ids = random.pick(['uuid', 'number'])
const ledger = newLedger()
const processes: Serving[] = []
let serving: Serving

const spawn = (first = false): Serving => {
  const spawned = spawnServing(place, ids, { first })
  processes.push(spawned)
  return spawned
}
/** One is always on its way: to load what it is made of takes longer than most lives last. */
let spare: Serving | undefined
const open = async ({ last = false } = {}): Promise<Serving> => {
  const opened = spare ?? spawn()
  spare = last ? undefined : spawn()
  await opened.ask('open')
  return opened
}
const say = (text: string) => process.stdout.write(`${database}, ${ids} ids: ${text}\n`)

afterAll(async () => {
  for (const each of processes) each.kill()
  await Promise.all(processes.map(({ ended }) => ended))
  await place.drop()
})

/** What the index holds once everything is taken in, which has to be what those who wrote it were told. */
const settled = async (): Promise<Content> => {
  await serving.ask('settle')
  expect(await serving.ask('waiting')).toBe(0)
  const content = await readIndex(place)
  expect(againstLedger(content, ledger)).toEqual([])
  return content
}
/** What an index holds that is made from nothing. */
const madeAnew = async (): Promise<Content> => {
  await serving.ask('forget')
  expect((await readIndex(place)).size).toBe(0)
  expect(await serving.ask('rebuild', { fresh: false, atOnce: 25 })).toBe(ledger.stories.length)
  return readIndex(place)
}

describe(`an index whose process is killed again and again (GALLEY_INDEX_SEED=${seed})`, () => {
  it(
    `holds what was acknowledged, all of it and nothing else, after ${operations} operations`,
    async () => {
      const began = Date.now()
      const deaths: Death[] = []
      serving = spawn(true)
      await serving.ask('open')
      while (ledger.acknowledged < operations || deaths.length < everyBlow) {
        const blow = planBlow(random, deaths.length, usualLife)
        deaths.push(await live({ serving, ledger, random, another: () => open() }, blow))
        serving = await open()
        const complaints = reconcile(ledger, await serving.ask('list'))
        if (random.chance(0.2)) await settled()
        const life = { number: deaths.length, blow, complaints }
        expect(life).toEqual({ ...life, complaints: [] })
      }
      const kept = await settled()
      const fell = (phase: Death['phase']) => deaths.filter((death) => death.phase === phase).length
      say(
        `${ledger.acknowledged} operations and ${deaths.length} kills in ${Math.round((Date.now() - began) / 1000)} s; ` +
          `${deaths.reduce((sum, { writes }) => sum + writes, 0)} writes cut short; the index was being written ` +
          `${fell('putting')} times, had just been ${fell('put')} times, was being made again ${fell('rebuilding')} times; ` +
          `${kept.size} stories`,
      )
    },
    long,
  )

  it(
    'equals one made from nothing',
    async () => {
      const kept = await settled()
      expect(differences(await madeAnew(), kept)).toEqual([])
    },
    long,
  )

  it(
    'equals one made from nothing by a process that was killed half-way, and another that went on',
    async () => {
      const kept = await settled()
      await serving.ask('forget')
      const halfWay = { fresh: false, atOnce: 4, diesAt: 0.5 }
      await expect(serving.ask('rebuild', halfWay)).rejects.toThrow(Killed)
      serving = await open()
      const half = await readIndex(place)
      expect([half.size > 0, half.size < kept.size]).toEqual([true, true])
      await serving.ask('rebuild', { fresh: false, atOnce: 4 })
      expect(differences(await readIndex(place), kept)).toEqual([])
    },
    long,
  )

  it(
    'equals one made from nothing after another process made it again while the newsroom worked',
    async () => {
      await serving.ask('keep')
      const beside = await open({ last: true })
      let done = false
      const working = crowd({ serving, ledger, random, goesOn: () => !done })
      const rebuilt = await beside.ask('rebuild', { fresh: true, atOnce: 4 })
      done = true
      await working
      expect(rebuilt).toBeGreaterThan(0)
      const kept = await settled()
      expect(differences(await madeAnew(), kept)).toEqual([])
    },
    long,
  )
})
