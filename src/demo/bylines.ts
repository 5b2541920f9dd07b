import type { StaffKey } from './seedUsers.ts'

/** Whose log-in stands behind a byline. Columnists have none: an editor files what they send. */
export const bylines = {
  ines: 'reporter',
  callum: 'correspondent',
  tuna: 'muhabir',
} as const satisfies Record<string, StaffKey>

export type Byline = keyof typeof bylines

/** Who files a story that does not say. */
export const writerOf = ({ byline, writer }: { byline: string; writer?: StaffKey }): StaffKey =>
  writer ?? (byline in bylines ? bylines[byline as Byline] : 'editor')
