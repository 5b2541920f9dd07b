export const fateKinds = ['taken-down', 'retracted', 'corrected', 'live-again'] as const
export type FateKind = (typeof fateKinds)[number]

/** What became of a story, and why. */
export type Fate = { kind: FateKind; reason: string | null }

/** What one side of a link is told of the other. `at` and `readAt`: ISO 8601; `by`: the correction that is the news. */
export type News = Fate & { at: string; readAt?: string; by?: string }

/** What readers were served of a story before a write, and are after it. */
export type Served = { wasLive: boolean; isLive: boolean }

/** What `_status` alone tells. That a story goes live is news only to who heard that it was down: see `heard`. */
export const fateByStatus = ({ wasLive, isLive }: Served): Fate | null =>
  wasLive === isLive ? null : { kind: isLive ? 'live-again' : 'taken-down', reason: null }

/** The news a side has after a fate of the other; undefined when it means nothing to it. */
export const heard = (known: News | null, { kind, reason }: Fate, at: string): News | undefined => {
  const wasDown = known?.kind === 'taken-down' || known?.kind === 'retracted'
  return kind === 'live-again' && !wasDown ? undefined : { kind, reason, at }
}

/** News nobody has read yet. What was read is kept, so that "live again" finds what it answers. */
export const isUnread = (news: News | null): news is News => news !== null && !news.readAt
