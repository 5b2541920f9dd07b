export const undoable = ['confirm', 'reject', 'retype', 'postpone', 'pin', 'order'] as const
export type Undoable = (typeof undoable)[number]

/**
 * The last decision on a link, kept on it: each one takes the place of the one before. `restore` are the stored fields as they
 * were; `turned` that it swapped the two sides; `article` whose list a pin or an order is about; `together` all links
 * one step put in order.
 */
export type LastDecision = {
  act: Undoable
  by: string
  at: string
  restore: Record<string, unknown>
  turned?: boolean
  article?: string
  together?: string[]
}

export type TakingBack =
  { allowed: true } | { allowed: false; code: 'STALE_STATE' | 'NOT_ALLOWED'; because: string }

/** Whether somebody may take a link's last decision back: only who made it, and only while it is the last. */
export const mayTakeBack = (last: LastDecision | null, user: string | null): TakingBack => {
  if (!last)
    return {
      allowed: false,
      code: 'STALE_STATE',
      because: 'Nothing was changed: there is nothing to take back on this link.',
    }
  if (user === null || last.by !== user)
    return {
      allowed: false,
      code: 'NOT_ALLOWED',
      because: 'Nothing was changed: somebody else decided last. Only they can take it back.',
    }
  return { allowed: true }
}
