import { setTimeout as wait } from 'node:timers/promises'
import { always, asTold } from '../checks/all.ts'
import { servedAsApproved } from '../checks/servedAsApproved.ts'
import type { Journal } from './Journal.ts'
import { compareWithDesk, readAsPublic } from './lookThroughDoors.ts'
import { readStored } from './readStored.ts'
import type { Desk } from './staff.ts'
import type { Place } from './startServer.ts'
import type { Complaint, Stored } from './Stored.ts'

const patience = 30_000

/** Waits until the server has seen to every plan whose moment has come, and reads what is there then. */
const settledStored = async (place: Place): Promise<{ stored: Stored; overdue: Complaint[] }> => {
  const until = Date.now() + patience
  for (;;) {
    const stored = await readStored(place)
    const open = stored.schedules.filter(({ state }) => state === 'pending')
    // Collections are read one after the other: one read before a publication, another after it.
    if (open.length === 0) return { stored: await readStored(place), overdue: [] }
    if (Date.now() > until)
      return {
        stored,
        overdue: open.map(
          ({ article, at }) => `article ${article} was due at ${at}, and is not out`,
        ),
      }
    await wait(50)
  }
}

/** How often each write that a blow cut short was found done, and not done. */
export type Found = { done: string[]; undone: string[] }

/**
 * Looks at everything after a restart, in the data and through the doors, and tells the journal what became of the
 * writes nobody was told about. `all`: every article through the doors, not only those just worked on.
 */
export const inspect = async (
  place: Place,
  desk: Desk,
  journal: Journal,
  { all = false } = {},
): Promise<{ complaints: Complaint[]; found: Found }> => {
  const { stored, overdue } = await settledStored(place)
  const told = asTold(stored, journal)
  const found: Found = { done: [], undone: [] }
  const touched = new Set<string>()

  for (const entry of journal.entries) {
    const settled = told.stories.get(entry.story.number)
    if (!settled) continue
    const { article, done, story } = settled
    if (entry.doing) found[done ? 'done' : 'undone'].push(entry.doing)
    if (article && (all || entry.touched)) touched.add(article)
    Object.assign(entry, { story, article, doing: null, touched: false })
  }
  for (const [link, { id, lines }] of told.links) {
    if (link.doing) {
      found[lines.length > link.lines.length ? 'done' : 'undone'].push(link.doing)
      touched.add(link.from).add(link.to)
    }
    Object.assign(link, { id, lines, doing: null })
  }

  const slugs = stored.articles
    .filter(({ id }) => touched.has(id))
    .flatMap(({ content }) => content.slug ?? [])
  return {
    found,
    complaints: [
      ...overdue,
      ...always(stored),
      ...told.complaints,
      ...servedAsApproved(stored, await readAsPublic(desk, slugs)),
      ...(await compareWithDesk(desk, stored, [...touched])),
    ],
  }
}
