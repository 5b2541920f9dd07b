import { copyOf, type NameCopy } from './copyOf.ts'

type ArticleLike = Record<string, unknown>

/** The names an article gives in public: its copies, never the records behind them, whose sources may be protected. */
const named =
  (of: 'organizations' | 'places' | 'events' | 'topics') =>
  (article: ArticleLike): NameCopy[] =>
    copyOf(article)[of].map(({ id, name }) => ({ id, name }))

/** Whom an article names, and who speaks in it: a speaker who is no person of its is known by the name alone. */
const people = (article: ArticleLike): NameCopy[] => {
  const { people: mentioned, organizations, quotes } = copyOf(article)
  const known = new Set([...mentioned, ...organizations].map(({ name }) => name))
  const speakers = quotes.flatMap(({ speaker }) =>
    speaker && !known.has(speaker) ? [speaker] : [],
  )
  return [
    ...mentioned.map(({ id, name }) => ({ id, name })),
    ...[...new Set(speakers)].map((name) => ({ id: name, name })),
  ]
}

/** What an article is about, for the index of stories. */
export const aboutOf = {
  people,
  organizations: named('organizations'),
  places: named('places'),
  events: named('events'),
  topics: named('topics'),
}
