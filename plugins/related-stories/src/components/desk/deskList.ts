import type { DeskRow, LinkDesk } from '../../read/desk.ts'
import type { Decision } from '../state/decisionQueue.ts'

/** The links that decisions on their way take off the list: what is undone behind one is there again. */
export const hiddenBy = (
  waiting: readonly Pick<Decision, 'command' | 'linkId'>[],
): ReadonlySet<string> => {
  const hidden = new Set<string>()
  for (const { command, linkId } of waiting)
    if (command === 'undoStoryLinkDecision') hidden.delete(linkId)
    else hidden.add(linkId)
  return hidden
}

/** The links whose undo is on its way: the server does not list them yet. */
export const returningBy = (
  waiting: readonly Pick<Decision, 'command' | 'linkId'>[],
): ReadonlySet<string> => {
  const hidden = hiddenBy(waiting)
  return new Set(waiting.map(({ linkId }) => linkId).filter((id) => !hidden.has(id)))
}

/** The list with a pair in it whose decision was taken back, as the first one where it is missing: it is counted again too. */
export const withBack = (desk: LinkDesk, row: DeskRow): LinkDesk =>
  desk.rows.some(({ id }) => id === row.id)
    ? desk
    : {
        ...desk,
        rows: [row, ...desk.rows],
        counts: { ...desk.counts, [desk.tab]: desk.counts[desk.tab] + 1 },
      }

/** The list with the page that follows it. The numbers stay those of the first page: what was decided since is taken off here. */
export const withNext = (desk: LinkDesk, next: LinkDesk): LinkDesk => {
  const known = new Set(desk.rows.map(({ id }) => id))
  return {
    ...next,
    counts: desk.counts,
    rows: [...desk.rows, ...next.rows.filter(({ id }) => !known.has(id))],
  }
}

/** What is still to decide. `gone`: what was decided here. */
export const rowsLeft = (rows: readonly DeskRow[], gone: ReadonlySet<string>): DeskRow[] =>
  rows.filter(({ id }) => !gone.has(id))

/** Where a link stands in the list; what is not there is as the first. */
export const placed = (rows: readonly Pick<DeskRow, 'id'>[], id: string | null): number =>
  Math.max(
    rows.findIndex((row) => row.id === id),
    0,
  )

/** What each tab still holds: as the server counted, without what was decided on the tab since it was read. */
export const countLeft = (
  { counts, rows, tab }: Pick<LinkDesk, 'counts' | 'rows' | 'tab'>,
  gone: ReadonlySet<string>,
): LinkDesk['counts'] => {
  const decided = rows.filter(({ id }) => gone.has(id)).length
  return { ...counts, [tab]: Math.max(counts[tab] - decided, 0) }
}
