import type { Random } from '../random.ts'

/** How far a story was taken, by the words of the demo newsroom and some more. */
export type Life =
  | 'draft'
  | 'in-check'
  | 'changes-requested'
  | 'approved'
  | 'scheduled'
  | 'published'
  /** Sent back once, published after a second round. */
  | 'second-round'
  /** Published, then edited: the draft is stale. */
  | 'edited'
  /** Published, edited, checked anew and published again. */
  | 'republished'

const day = 24 * 60 * 60 * 1000

const lately: Record<Life, number> = {
  draft: 12,
  'in-check': 9,
  'changes-requested': 5,
  approved: 4,
  scheduled: 5,
  published: 55,
  'second-round': 4,
  edited: 4,
  republished: 2,
}

const longAgo: Record<Life, number> = {
  draft: 3.5,
  'in-check': 0.5,
  'changes-requested': 0.8,
  approved: 0.5,
  scheduled: 0,
  published: 84,
  'second-round': 4.5,
  edited: 3,
  republished: 3,
}

/** What became of an article begun at a moment: most is out, and what is under way is of the last weeks. */
export const drawLife = (random: Random, at: number, now: number): Life =>
  random.weighted(now - at < 21 * day ? lately : longAgo)
