import type { Decision } from './decisionQueue.ts'

/** How a link stands now, as its story tells; null when there is no such link any more. */
export type Standing = {
  state: string
  by: { id: string; name: string } | null
  at: string | null
} | null

const ends: Partial<Record<Decision['command'], string>> = {
  confirmStoryLink: 'confirmed',
  rejectStoryLink: 'rejected',
}

/**
 * Whether a decision that is refused was in fact done by an earlier sending whose answer was lost: then the link stands as
 * it should, by the same hand. What can be done only once was done when the second sending finds nothing to do.
 */
export const wasDone = (
  { command, tries }: Pick<Decision, 'command' | 'tries'>,
  code: string,
  now: Standing,
  me: string,
): boolean => {
  if (tries < 2) return false
  const end = ends[command]
  if (end) return now?.state === end && now.by?.id === me
  if (command === 'unlinkStoryLink') return now === null
  if (command === 'createStoryLink') return code === 'DUPLICATE_LINK'
  return code === 'STALE_STATE'
}
