export const fateKinds = ['taken-down', 'retracted', 'corrected', 'live-again'] as const
export type FateKind = (typeof fateKinds)[number]

/** What became of a story, and why. */
export type Fate = { kind: FateKind; reason: string | null }

/**
 * What one side of a link is told of the other. `at` and `readAt`: ISO 8601; `by`: the correction that is the news;
 * `earlier`: a correction nobody has read yet, told once this is read and the story is live.
 */
export type News = Fate & { at: string; readAt?: string; by?: string; earlier?: News }

/** What readers were served of a story before a write, and are after it. */
export type Served = { wasLive: boolean; isLive: boolean }

/** What `_status` alone tells. That a story goes live is news only to who heard that it was down: see `heard`. */
export const fateByStatus = ({ wasLive, isLive }: Served): Fate | null =>
  wasLive === isLive ? null : { kind: isLive ? 'live-again' : 'taken-down', reason: null }

/** News nobody has read yet. What was read is kept, so that "live again" finds what it answers. */
export const isUnread = (news: News | null): news is News => news !== null && !news.readAt

const isDown = ({ kind }: Fate): boolean => kind === 'taken-down' || kind === 'retracted'

const over = (news: News, earlier: News | null | undefined): News => {
  const { earlier: _, ...alone } = news
  return earlier ? { ...alone, earlier } : alone
}

/** The correction a side has not read yet. */
const unreadCorrection = (known: News | null): News | undefined =>
  isUnread(known) && known.kind === 'corrected' ? known : known?.earlier

/** The news without what was told of one correction and not read yet; null when nothing is left. */
export const withoutCorrection = (news: News | null, by: string): News | null => {
  if (!news) return null
  const earlier = withoutCorrection(news.earlier ?? null, by)
  return isUnread(news) && news.by === by ? earlier : over(news, earlier)
}

/** The news a side has after a fate of the other; undefined when it means nothing to it. `by`: the correction that it is. */
export const heard = (
  before: News | null,
  { kind, reason }: Fate,
  at: string,
  by?: string,
): News | undefined => {
  const news: News = { kind, reason, at, ...(by === undefined ? {} : { by }) }
  // The same correction told again is one.
  const known = by === undefined ? before : withoutCorrection(before, by)
  const wasDown = known !== null && isDown(known)
  if (kind === 'live-again' && !wasDown) return undefined
  // Readers do not see what is down: a correction of it is for later.
  if (kind === 'corrected' && wasDown) return over(known, over(news, known.earlier))
  return over(news, unreadCorrection(known))
}

/** What is left of news that was read: the correction that waited below it, as soon as the story is live. */
export const afterReading = (news: News, at: string): News =>
  news.earlier && !isDown(news) ? news.earlier : { ...news, readAt: at }
