import type { Where } from 'payload'

export const tabs = ['new', 'older', 'news'] as const
export type Tab = (typeof tabs)[number]

/**
 * What each tab of the link desk holds. Every suggestion that nobody put off is in exactly one of the first two: `new` are
 * pairs of stories from the same days, `older` those of a new story and an old one that should now point to it. `news` are
 * links whose other side was taken down, corrected, retracted or is live again, and nobody has said yet that they read it.
 */
export const whereTab = (tab: Tab, now: string): Where => {
  // Only confirmed links have any. Asked for the state as well, a database might look through all of those.
  if (tab === 'news') return { hasNews: { equals: true } }
  return {
    and: [
      { state: { equals: 'suggested' } },
      // Links of before there were such pairs have nothing there.
      { older: tab === 'older' ? { equals: true } : { not_equals: true } },
      {
        or: [{ postponedUntil: { exists: false } }, { postponedUntil: { less_than_equal: now } }],
      },
    ],
  }
}

/** By what a tab is sorted, the last first. */
export const sortedBy = (tab: Tab): 'updatedAt' | 'proposedAt' =>
  tab === 'news' ? 'updatedAt' : 'proposedAt'
