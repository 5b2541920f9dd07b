import type { Complaint, Content, Stored } from '../support/Stored.ts'

const latestOf = ({ versions }: Stored): { article: string | null; content: Content }[] =>
  versions.filter(({ latest }) => latest)

const aboutInferences = ({ inferences = [], quotes = [], people = [] }: Content): Complaint[] =>
  inferences.flatMap(({ id, kind, state, quote, proposal }) => {
    if (quote && !quotes.includes(quote))
      return [`asks about quote ${quote} in ${id}, which is none of its own`]
    const linked = kind === 'mention' && state === 'taken' && proposal?.type === 'person'
    return linked && proposal.id && !people.includes(proposal.id)
      ? [`took ${proposal.id} in ${id} and does not name them`]
      : []
  })

/** Whatever an import or a decision made is used by one article that is there, and nothing used is missing. */
export const noOrphans = (stored: Stored): Complaint[] => {
  const latest = latestOf(stored)
  const known = new Set(stored.articles.map(({ id }) => id))
  const usersOf = (name: 'quotes' | 'people', id: string) =>
    latest.filter(({ article, content }) => known.has(article ?? '') && content[name]?.includes(id))
  const missing = (name: 'quotes' | 'people') => {
    const rows = new Set(stored[name].map(({ id }) => id))
    return [...stored.articles.map(({ id, content }) => ({ article: id, content })), ...latest]
      .flatMap(({ article, content }) =>
        (content[name] ?? []).filter((id) => !rows.has(id)).map((id) => ({ article, id })),
      )
      .map(({ article, id }) => `article ${article} uses ${name} ${id}, which is not there`)
  }
  return [
    ...stored.quotes
      .filter(({ id }) => usersOf('quotes', id).length !== 1)
      .map(({ id, text }) => `quote ${id} (${text}) is used ${usersOf('quotes', id).length} times`),
    ...stored.people
      .filter(({ id }) => usersOf('people', id).length === 0)
      .map(({ id, name }) => `person ${id} (${name}) is named by nobody`),
    ...missing('quotes'),
    ...missing('people'),
    ...latest.flatMap(({ article, content }) =>
      aboutInferences(content).map((complaint) => `article ${article} ${complaint}`),
    ),
  ]
}
