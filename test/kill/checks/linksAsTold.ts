import type { LinkEntry } from '../support/Journal.ts'
import type { Complaint, LinkRow, Stored } from '../support/Stored.ts'

type Event = Stored['events'][number]
type Sides = { link: string; from: string; to: string; type: string }

const sidesOf = ({ before, after }: Event): Sides => (after ?? before) as Sides

const stateAfter = (lines: readonly string[]): string | undefined => {
  const last = lines.at(-1)
  return last === 'link-removed' ? undefined : last?.replace('link-', '')
}

/** Every link somebody was told of is there, with its lines; what nobody was told about happened as a whole or not. */
export const linksAsTold = (
  stored: Stored,
  told: readonly LinkEntry[],
): { complaints: Complaint[]; settled: Map<LinkEntry, Pick<LinkEntry, 'id' | 'lines'>> } => {
  const complaints: Complaint[] = []
  const settled = new Map<LinkEntry, Pick<LinkEntry, 'id' | 'lines'>>()
  const isOf =
    ({ from, to, type }: LinkEntry) =>
    (other: Pick<LinkRow, 'from' | 'to' | 'type'>) =>
      other.from === from && other.to === to && other.type === type
  for (const entry of told) {
    const row = stored.links.find(isOf(entry))
    const events = stored.events
      .filter(({ article, kind }) => article === entry.from && kind.startsWith('link-'))
      .filter((event) => isOf(entry)(sidesOf(event)))
      .sort((a, b) => a.seq - b.seq)
    const lines = events.map(({ kind }) => kind)
    const possible = [entry.lines, ...(entry.doing ? [[...entry.lines, entry.doing]] : [])]
    const found = possible.find(
      (each) => each.join() === lines.join() && stateAfter(each) === row?.state,
    )
    const [event] = events
    if (found)
      settled.set(entry, {
        id: row?.id ?? (event ? sidesOf(event).link : null),
        lines: [...found],
      })
    else
      complaints.push(
        `the link ${entry.from} ${entry.type} ${entry.to} is ${row?.state ?? 'not there'} with ` +
          `${lines.join(', ') || 'no line'}; told was ${possible.map((each) => each.join(', ') || 'nothing').join(' or ')}`,
      )
  }
  const rest = stored.links.filter((row) => !told.some((entry) => isOf(entry)(row)))
  return {
    complaints: [...complaints, ...rest.map(({ id }) => `link ${id} is there, and nobody made it`)],
    settled,
  }
}
