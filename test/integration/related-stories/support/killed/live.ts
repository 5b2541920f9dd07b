import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '../../../../kill/support/random.ts'
import type { Phase } from './Deeds.ts'
import type { Ledger } from './Ledger.ts'
import type { Blow } from './planBlow.ts'
import { rebuildUntil } from './rebuildUntil.ts'
import { Killed, type Serving } from './spawnServing.ts'
import { crowd } from './work.ts'

const atOnce = 4

export type Life = {
  serving: Serving
  ledger: Ledger
  random: Random
  /** Another process, for a rebuild beside the one that serves. */
  another: () => Promise<Serving>
}

/** What a blow fell into: how many writes nobody was told the end of, and where the index was at. */
export type Death = { writes: number; phase: Phase | null }

/** People work until the process is killed, and a moment longer, until each has noticed. */
export const live = async (
  { serving, ledger, random, another }: Life,
  blow: Blow,
): Promise<Death> => {
  const fresh = random.chance(0.5)
  const strike = () => void wait(blow.wait).then(serving.kill)
  let phase: Phase | null = null
  let armed = false
  serving.onPhase((now, done, total) => {
    phase = now
    if (armed && now === blow.on && (now !== 'rebuilding' || done >= blow.share * total)) strike()
  })
  const arm = async (): Promise<void> => {
    armed = true
    await serving.ask('keep')
    if (blow.on === 'rebuilding') await serving.ask('rebuild', { fresh, atOnce })
    if (blow.on === 'beside')
      await rebuildUntil(await another(), { share: blow.share, fresh, atOnce })
    if (blow.on !== 'putting' && blow.on !== 'put') strike()
  }
  if (!blow.late) await serving.ask('keep')
  const until = ledger.acknowledged + blow.after
  let arming: Promise<void> | undefined
  const goesOn = () => {
    if (!armed && ledger.acknowledged >= until)
      arming = arm().catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error
      })
    return true
  }
  await Promise.all([crowd({ serving, ledger, random, goesOn }), serving.ended])
  await arming
  return { writes: ledger.stories.filter(({ doing }) => doing).length, phase }
}
