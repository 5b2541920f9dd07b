import type { Random } from './random.ts'
import { untilDue } from './perform.ts'
import type { Kind } from './work.ts'

/**
 * When a life ends: so many milliseconds `after` a write of a kind is sent, the first one once `done` writes are done;
 * without a kind, after the beginning.
 */
export type Blow = { kind: Kind | null; done: number; after: number }

const kinds: Kind[] = [
  'create',
  'import',
  'decide',
  'edit',
  'request',
  'mark',
  'submit',
  'approve',
  'send-back',
  'publish',
  'unpublish',
  'schedule',
  'due',
  'cancel',
  'link',
]

/** Rare ones are waited for no longer than this, from the beginning. Milliseconds. */
export const longestLife = 2000

/**
 * Blows for so many lives: most fall while a write is under way, each kind in turn, soon after it is sent; some fall
 * at any moment at all.
 */
export const planBlows = (lives: number, random: Random): Blow[] =>
  Array.from({ length: lives }, (_, life): Blow => {
    if (life % 7 === 6) return { kind: null, done: 0, after: random.below(1500) }
    const done = Math.floor(random.below(18))
    const kind = kinds[(life - Math.floor(life / 7)) % kinds.length] ?? 'publish'
    // The server looks once a second for what is due.
    if (kind === 'due') return { kind: 'schedule', done, after: untilDue + random.below(1150) }
    return { kind, done, after: random.below(1) ** 2 * 120 }
  })
