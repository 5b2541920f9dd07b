import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Place } from '../../../../support/adapters/Place.ts'
import type { Answered, Asked, Deed, FromChild, Phase } from './Deeds.ts'

/** The process was killed before it could say what came of it. */
export class Killed extends Error {}

export type Serving = {
  ask<Name extends Deed>(deed: Name, ...asked: [Asked<Name>] | []): Promise<Answered<Name>>
  onPhase(listen: (phase: Phase, done: number, total: number) => void): void
  kill(): void
  ended: Promise<unknown>
  /** What it wrote to its terminal and log. */
  said(): string
}

export type Ids = 'number' | 'uuid'

/**
 * A process of its own that serves the project once it is asked to open it: until then it only loads its modules, which takes
 * longest. `first`: makes the tables.
 */
export const spawnServing = (place: Place, ids: Ids, { first = false } = {}): Serving => {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const child = fork(join(import.meta.dirname, 'serve.ts'), {
    execArgv: ['--import', 'tsx'],
    env: {
      ...inherited,
      NODE_ENV: first ? 'test' : 'production',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      PROJECT_FOLDER: place.folder,
      PROJECT_IDS: ids,
      ...(place.url ? { PROJECT_URL: place.url } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  // A run that is interrupted takes it along.
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)

  const open = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  let listen: Parameters<Serving['onPhase']>[0] = () => {}
  child.on('message', (told: FromChild) => {
    if ('phase' in told) return listen(told.phase, told.done, told.total)
    const waiting = open.get(told.number)
    open.delete(told.number)
    if ('failed' in told) waiting?.reject(new Error(told.failed))
    else waiting?.resolve(told.answer)
  })
  // When all it said is read: what it acknowledged is acknowledged.
  let over = false
  const ended = Promise.all([once(child, 'close'), once(child, 'disconnect')]).then(() => {
    over = true
    process.off('exit', kill)
    for (const { reject } of open.values()) reject(new Killed(said))
  })
  let last = 0
  return {
    ask: async <Name extends Deed>(deed: Name, ...asked: [Asked<Name>] | []) => {
      const number = ++last
      if (over || !child.connected) throw new Killed(said)
      const answer = new Promise<unknown>((resolve, reject) =>
        open.set(number, { resolve, reject }),
      )
      child.send({ number, deed, asked: asked[0] }, () => {})
      return (await answer) as Answered<Name>
    },
    onPhase: (given) => {
      listen = given
    },
    kill,
    ended,
    said: () => said,
  }
}
