export type Highlight = { id: string; start: number; end: number }
/** A stretch of text and the ids of everything that is seen there. */
export type Segment = { start: number; text: string; ids: string[] }

/** A text cut wherever a highlight begins or ends; the stretches joined are the text. */
export const segmentsOf = (text: string, highlights: readonly Highlight[]): Segment[] => {
  const inside = highlights.filter(
    ({ start, end }) => start >= 0 && start < end && end <= text.length,
  )
  const starts = new Map<number, Highlight[]>()
  for (const highlight of inside) {
    starts.set(highlight.start, [...(starts.get(highlight.start) ?? []), highlight])
  }
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])]
  cuts.sort((a, b) => a - b)
  let open: Highlight[] = []
  return cuts.slice(0, -1).map((start, at) => {
    open = [...open.filter(({ end }) => end > start), ...(starts.get(start) ?? [])]
    return { start, text: text.slice(start, cuts[at + 1]), ids: open.map(({ id }) => id) }
  })
}
