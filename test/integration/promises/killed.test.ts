import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openStage, type Look, type Stage } from '../doors/support/openStage.ts'

const script = fileURLToPath(new URL('support/publishLoop.ts', import.meta.url))
const kills = 10
const stories = 24

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** A process that has opened the newsroom and waits to be told to publish. */
const publisher = async (ids: string[]): Promise<ChildProcess> => {
  const child = fork(script, [stage.users.editor.id, ...ids], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, GALLEY_DATA: stage.dataFolder, GALLEY_LOG: 'silent' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}

const publications = ({ events }: Look) => events.filter((kind) => /^(re)?published$/.test(kind))

it('a process killed while it publishes leaves each article old or new, and its trail with it', async () => {
  const old = new Map<string, Look>()
  for (let number = 0; number < stories; number++) {
    const id = await stage.write()
    await stage.approve(id)
    if (number % 2) {
      await stage.publish(id)
      await stage.edit(id, { body: stage.records.body({ last: 'Everybody denied it.' }) })
      await stage.approve(id)
    }
    old.set(id, await stage.look(id))
  }

  let left = [...old.keys()]
  let struck = 0
  let ready = publisher(left)
  for (let kill = 0; kill < kills; kill++) {
    const child = await ready
    const gone = once(child, 'exit')
    child.send('publish')
    if (kill + 1 < kills) ready = publisher(left)
    // Up to two go out whole, and the blow falls somewhere in the next.
    for (let whole = kill % 3; whole > 0; whole--)
      await Promise.race([once(child, 'message'), gone])
    await wait(Math.random() * 60)
    child.kill('SIGKILL')
    const [, signal] = (await gone) as [unknown, string | null]
    if (signal === 'SIGKILL') struck++

    const still: string[] = []
    for (const id of left) {
      const before = old.get(id)
      const now = await stage.look(id)
      expect(await stage.broken(id)).toBeNull()
      if (publications(now).length === publications(before!).length) {
        expect(now).toEqual(before)
        still.push(id)
        continue
      }
      expect(now.events).toEqual([...before!.events, before!.served ? 'republished' : 'published'])
      const { id: _, ...live } = now.main ?? {}
      expect(now.latest).toMatchObject({ ...live, _status: 'published' })
      expect(now.main).toMatchObject({ factCheckStatus: 'approved', body: before!.latest?.body })
      expect(now.saves).toBe(before!.saves + 1)
      expect(now.served).not.toEqual(before!.served)
    }
    left = still
  }
  expect(struck).toBeGreaterThan(0)
  expect(left.length).toBeLessThan(stories)

  // Nothing is stuck: what is left goes out as ever.
  for (const id of left) await stage.publish(id)
  for (const [id, before] of old)
    expect(publications(await stage.look(id))).toHaveLength(publications(before).length + 1)
}, 180_000)
