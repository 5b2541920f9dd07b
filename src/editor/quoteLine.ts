/** A quote block in one line of plain text, as it is read, checked and compared. */
export const quoteLine = ({ words, speaker }: { words: string; speaker: string }): string =>
  speaker ? `“${words}” — ${speaker}` : `“${words}”`
