/** Rows by what they belong to, in the order they came. */
export const grouped = <Row>(
  rows: readonly Row[],
  key: (row: Row) => string | null,
): ((key: string) => Row[]) => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const name = key(row) ?? ''
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return (name) => groups.get(name) ?? []
}
