import type { ChainedEvent } from '../../../plugins/fact-check/src/domain/eventChain.ts'
import type { Complaint, LinkRow, Stored } from '../support/Stored.ts'
import { grouped } from './grouped.ts'

type Told = { link: string; from: string; to: string }

const toldIn = ({ before, after }: ChainedEvent): Told => (after ?? before) as Told

/** What a link may become, line after line. */
const next: Record<string, string[]> = {
  '': ['link-suggested', 'link-confirmed'],
  'link-suggested': ['link-confirmed', 'link-rejected'],
  'link-confirmed': ['link-removed'],
  'link-rejected': ['link-confirmed'],
  'link-removed': [],
}

const walks = (kinds: string[]): boolean =>
  kinds.every((kind, at) => next[kinds[at - 1] ?? '']?.includes(kind))

const about = (row: LinkRow | undefined, lines: ChainedEvent[]): Complaint[] => {
  const sides = row ?? (lines[0] && toldIn(lines[0]))
  if (!sides) return []
  const [from, to] = [sides.from, sides.to].map((side) =>
    lines.filter(({ article }) => article === side).map(({ kind }) => kind),
  ) as [string[], string[]]
  const last = from.at(-1)
  const said = last === 'link-removed' ? undefined : last?.replace('link-', '')
  return [
    ...(from.join() === to.join()
      ? []
      : [
          `has ${from.join(', ') || 'no line'} on one side, ${to.join(', ') || 'no line'} on the other`,
        ]),
    ...(walks(from) ? [] : [`went through ${from.join(', ')}`]),
    ...(from.length + to.length === lines.length ? [] : ['has lines in the trail of a stranger']),
    ...(said === row?.state
      ? []
      : [`is ${row?.state ?? 'gone'}, and the trail says ${said ?? 'gone'}`]),
  ]
}

/** A link stands in the trail of both of its articles, line by line the same, and both are there. */
export const twoSided = ({ articles, events, links }: Stored): Complaint[] => {
  const known = new Set(articles.map(({ id }) => id))
  const lines = events.filter(({ kind }) => kind.startsWith('link-')).sort((a, b) => a.seq - b.seq)
  const linesOf = grouped(lines, (event) => toldIn(event).link)
  const rows = new Map(links.map((row) => [row.id, row]))
  const ids = new Set([...rows.keys(), ...lines.map((event) => toldIn(event).link)])
  const lonely = links.filter(({ from, to }) => !known.has(from) || !known.has(to))
  return [
    ...[...ids].flatMap((id) =>
      about(rows.get(id), linesOf(id)).map((complaint) => `link ${id} ${complaint}`),
    ),
    ...lonely.map(({ id }) => `link ${id} leads to an article that is not there`),
  ]
}
