import type { ArticleRow, Complaint, Stored } from '../support/Stored.ts'
import { approvedWords, sameWords, settled, type Words } from './words.ts'

/** What an anonymous reader gets of an article. */
export type Served = {
  headline: string
  standfirst: string | null
  bodyText: string
  quotes: { text: string; speaker: { name: string } | null }[]
  factCheck: { status: string }
}

const servedWords = ({ headline, standfirst, bodyText, quotes }: Served): Words => {
  const spoken: Record<string, string> = {}
  for (const { text, speaker } of quotes) {
    const value = `speaker:${speaker?.name ?? ''}`
    spoken[value] = settled(`${spoken[value] ?? ''} ${text}`)
  }
  return {
    headline: settled(headline),
    standfirst: settled(standfirst ?? ''),
    body: settled(bodyText),
    spoken,
  }
}

const about = (
  { id, content }: ArticleRow,
  { events, rounds }: Stored,
  served: Served | null,
): Complaint[] => {
  if (content._status !== 'published') return served ? ['is served, and is not published'] : []
  if (!served) return ['is published, and not served']
  const [publication] = events
    .filter(({ article, kind }) => article === id && /^(re)?published$/.test(kind))
    .sort((a, b) => b.seq - a.seq)
  const number = (publication?.after as { round?: number } | null)?.round
  const round = rounds.find(({ article, round }) => article === id && round === number)
  if (!round || round.state !== 'approved') return ['was published on no approval']
  return [
    ...(sameWords(approvedWords(round), servedWords(served))
      ? []
      : ['is served with other words than were approved']),
    ...(served.factCheck.status === 'approved' ? [] : ['is served as not approved']),
  ]
}

/** Readers get the text of the approval that let it out, word by word, and nothing that is not out. `served` by slug. */
export const servedAsApproved = (
  stored: Stored,
  served: ReadonlyMap<string, Served | null>,
): Complaint[] =>
  stored.articles
    .filter(({ content }) => served.has(content.slug ?? ''))
    .flatMap((article) =>
      about(article, stored, served.get(article.content.slug ?? '') ?? null).map(
        (complaint) => `article ${article.id} ${complaint}`,
      ),
    )
