/** A text with the quotations it should yield: the words, the mention of the speaker, the resolved name. */
export interface AttributedSentence {
  text: string
  quotes: [words: string, speaker: string | null, name: string | null][]
}
