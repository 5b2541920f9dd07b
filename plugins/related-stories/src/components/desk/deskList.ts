import type { DeskRow, LinkDesk } from '../../read/desk.ts'

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
