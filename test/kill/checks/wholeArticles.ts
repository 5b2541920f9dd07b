import type { ArticleRow, Complaint, RoundRow, Stored, VersionRow } from '../support/Stored.ts'
import { editionOf } from './edition.ts'
import { grouped } from './grouped.ts'
import { approvedWords, sameWords, wordsOf, type Words } from './words.ts'

const open = ['requested', 'in-progress', 'submitted']

/** The status that follows from the rounds, for the desk. */
const statusOf = (rounds: RoundRow[], words: Words): string => {
  const round = rounds.at(-1)
  if (!round) return 'unchecked'
  if (open.includes(round.state)) return 'in-check'
  if (round.state === 'changes-requested') return 'changes-requested'
  return sameWords(approvedWords(round), words) ? 'approved' : 'stale'
}

const servedStatusOf = (rounds: RoundRow[], words: Words): string =>
  rounds.some((round) => round.state === 'approved' && sameWords(approvedWords(round), words))
    ? 'approved'
    : statusOf(rounds, words)

const inOrder = (versions: VersionRow[]): VersionRow[] =>
  [...versions].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))

const aboutVersions = (all: VersionRow[]): Complaint[] => {
  const versions = inOrder(all)
  const latest = versions.filter((version) => version.latest)
  const newest = versions.at(-1)?.createdAt
  if (versions.length === 0) return ['has no version']
  if (latest.length !== 1) return [`has ${latest.length} latest versions`]
  return latest[0]!.createdAt === newest ? [] : ['has a latest version that is not its newest']
}

const aboutTexts = ({ content }: ArticleRow, versions: VersionRow[]): Complaint[] =>
  [{ content, what: 'its row' }, ...versions.map((version) => ({ ...version, what: 'a version' }))]
    .map(({ content: said, what }) => ({ what, edition: editionOf(said) }))
    .flatMap(({ what, edition }) =>
      'mixed' in edition ? [`is half written: ${what} says ${edition.mixed.join(' / ')}`] : [],
    )

const aboutStatuses = (
  { content: main }: ArticleRow,
  versions: VersionRow[],
  rounds: RoundRow[],
): Complaint[] => {
  const latest = versions.find((version) => version.latest)?.content
  if (!latest) return []
  const complaints: Complaint[] = []
  // The status of the text served and that of the text the desk works on are two things.
  const differing = Object.keys({ ...main, ...latest }).filter(
    (name) =>
      name !== 'factCheckStatus' && JSON.stringify(main[name]) !== JSON.stringify(latest[name]),
  )
  if (latest._status === 'published' && differing.length > 0)
    complaints.push(`is live in its latest version, and its row differs in ${differing.join(', ')}`)
  const live = main._status === 'published'
  if (live && !versions.some(({ content }) => isLiveAs(main, content)))
    complaints.push('serves a text that no published version holds')
  const words = wordsOf(main)
  const served = live ? servedStatusOf(rounds, words) : statusOf(rounds, words)
  if (main.factCheckStatus !== served)
    complaints.push(`says ${main.factCheckStatus} of its row, where the rounds say ${served}`)
  const desk = statusOf(rounds, wordsOf(latest))
  if (latest.factCheckStatus !== desk)
    complaints.push(`says ${latest.factCheckStatus} of its latest version, not ${desk}`)
  return complaints
}

const isLiveAs = (main: ArticleRow['content'], version: VersionRow['content']): boolean =>
  version._status === 'published' && sameWords(wordsOf(main), wordsOf(version))

/** Each article is whole: row, versions and statuses tell one story, and nothing is left of what is not there. */
export const wholeArticles = (stored: Stored): Complaint[] => {
  const versionsOf = grouped(stored.versions, ({ article }) => article)
  const roundsOf = grouped(
    [...stored.rounds].sort((a, b) => a.round - b.round),
    ({ article }) => article,
  )
  const known = new Set(stored.articles.map(({ id }) => id))
  const astray = [...stored.versions, ...stored.rounds, ...stored.schedules].filter(
    ({ article }) => article === null || !known.has(article),
  )
  return [
    ...stored.articles.flatMap((article) =>
      [
        ...aboutVersions(versionsOf(article.id)),
        ...aboutTexts(article, versionsOf(article.id)),
        ...aboutStatuses(article, versionsOf(article.id), roundsOf(article.id)),
      ].map((complaint) => `article ${article.id} ${complaint}`),
    ),
    ...astray.map(({ article }) => `something belongs to article ${article}, which is not there`),
  ]
}
