import { outcomes, type Outcome, type Step, type Story } from '../support/Story.ts'
import type { ArticleRow, Complaint, Stored } from '../support/Stored.ts'
import { editionOf } from './edition.ts'
import { grouped } from './grouped.ts'

/** What somebody was told of a story, and what nobody was told about. */
export type Told = { story: Story; doing: Step | null }

/** What an article is, in the words of what was done to it. `imported` and `marked` are not seen there. */
type Seen = Omit<Story, 'imported' | 'marked'>

const numberOf = ({ content }: ArticleRow): number => {
  const edition = editionOf(content)
  return 'mixed' in edition ? 0 : edition.story
}

const seenOf = (stored: Stored): ((article: ArticleRow) => Seen) => {
  const versionsOf = grouped(stored.versions, ({ article }) => article)
  const eventsOf = grouped(
    [...stored.events].sort((a, b) => a.seq - b.seq),
    ({ article }) => article,
  )
  const roundsOf = grouped(
    [...stored.rounds].sort((a, b) => a.round - b.round),
    ({ article }) => article,
  )
  const plansOf = grouped(
    [...stored.schedules].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    ({ article }) => article,
  )
  return (article) => {
    const versions = versionsOf(article.id)
    const latest = versions.find((version) => version.latest)?.content ?? {}
    const edition = (content: ArticleRow['content']) => {
      const found = editionOf(content)
      return 'mixed' in found ? -1 : found.edition
    }
    const editions = new Map(
      versions.map(({ content }) => [textOf(content), edition(content)] as const),
    )
    return {
      number: numberOf(article),
      latest: edition(latest),
      main: edition(article.content),
      mainStatus: article.content._status ?? 'draft',
      latestStatus: latest._status ?? 'draft',
      rounds: roundsOf(article.id).map(({ state, approvedPassages = [] }) => ({
        state: state as Story['rounds'][number]['state'],
        approved: editions.get(approvedPassages[0]?.text ?? '') ?? 0,
      })),
      plans: plansOf(article.id).map(({ state }) => state as Story['plans'][number]),
      versions: versions.length,
      lines: eventsOf(article.id)
        .map(({ kind }) => kind)
        .filter((kind) => !kind.startsWith('link-')),
      decided: (latest.inferences ?? []).filter((each) => 'decidedBy' in each).length,
    }
  }
}

/** Approvals are known by their headline, which no two editions share. */
const textOf = ({ headline }: ArticleRow['content']): string => headline ?? ''

const differences = (seen: Seen, { imported: _, marked: __, ...wanted }: Story): string[] =>
  (Object.keys(wanted) as (keyof Seen)[])
    .filter((name) => JSON.stringify(seen[name]) !== JSON.stringify(wanted[name]))
    .map((name) => `${name} ${JSON.stringify(seen[name])}, not ${JSON.stringify(wanted[name])}`)

export type Settled = Outcome & { article: string | null }

/**
 * Every write somebody was told of is there, once; what nobody was told of is there as a whole or not at all. Tells
 * for each story which of the two it was.
 */
export const acknowledged = (
  stored: Stored,
  told: readonly Told[],
): { complaints: Complaint[]; settled: Map<number, Settled> } => {
  const see = seenOf(stored)
  const articlesOf = grouped(stored.articles, (article) => String(numberOf(article)))
  const complaints: Complaint[] = []
  const settled = new Map<number, Settled>()
  for (const { story, doing } of told) {
    const { number } = story
    const [article, ...more] = articlesOf(String(number))
    if (more.length > 0) complaints.push(`story ${number} is there ${more.length + 1} times`)
    const possible = outcomes(story, doing)
    const seen = article && see(article)
    const found = possible.find((each) =>
      seen ? differences(seen, each.story).length === 0 : each.story.versions === 0,
    )
    if (found) settled.set(number, { ...found, article: article?.id ?? null })
    else
      complaints.push(
        `story ${number} (${doing ?? 'nothing'} under way) has ` +
          possible
            .map((each) => (seen ? differences(seen, each.story).join('; ') : 'no article'))
            .join(', or has '),
      )
  }
  const known = new Set(told.map(({ story }) => story.number))
  for (const article of stored.articles)
    if (!known.has(numberOf(article)))
      complaints.push(`article ${article.id} is there, and nobody wrote it`)
  return { complaints, settled }
}
