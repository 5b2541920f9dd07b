import type { Random } from '../../../../kill/support/random.ts'

/** When a process is killed: at any moment, as the index is written or right after, while it is made again, here or beside. */
const targets = ['anything', 'index', 'rebuilding', 'beside'] as const
const writes = ['putting', 'put'] as const

export type Blow = {
  on: Exclude<(typeof targets)[number], 'index'> | (typeof writes)[number]
  /** How many changes are acknowledged before. */
  after: number
  /** Milliseconds from then on. */
  wait: number
  /** How much of a rebuild is done before, of 1. */
  share: number
  /** Whether changes pile up first, as while the index is busy with something else. */
  late: boolean
}

/** In a short run too each of them comes once. */
export const everyBlow = targets.length

export const planBlow = (random: Random, number: number, usual: number): Blow => {
  const target = targets[number % everyBlow] ?? 'anything'
  return {
    on: target === 'index' ? random.pick(writes) : target,
    after: Math.floor(usual * (0.5 + random.below(1))),
    wait: random.below(random.pick([2, 10, 50])),
    share: random.below(1),
    late: random.chance(0.3),
  }
}
