import type { Doc } from './Store.ts'

/** What refers to something comes after it. */
const order = [
  'topics',
  'organizations',
  'people',
  'places',
  'events',
  'sources',
  'quotes',
  'articles',
  'claims',
  'fact-checks',
  'publication-schedules',
  'story-links',
  'desk-events',
  'changes',
  'story-index-waiting',
]

const placeOf = ({ collection, version }: Doc): number =>
  order.indexOf(collection) + (version ? 0.5 : 0)

/** Documents as a database with foreign keys takes them. */
export const inOrder = (docs: Doc[]): Doc[] =>
  [...docs].sort((one, other) => placeOf(one) - placeOf(other))
