import type { ApprovedPassage } from './types.ts'

/** All that makes a passage the one it is; two passages are the same when this is. */
export const identity = ({ field, text, marks }: ApprovedPassage): string =>
  JSON.stringify([field, text, marks.map(({ start, end, value }) => [start, end, value])])
