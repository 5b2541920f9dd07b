import type { Grammar } from './attribution.ts'
import { carrySpeakers } from './carry.ts'
import type { Language } from './extraction.ts'
import type { Sentence } from './frames.ts'
import type { Marked } from './marks.ts'
import { placeQuotes } from './placed.ts'
import type { Placed } from './placed.ts'
import { at } from './tokens.ts'

/** Quotations joined by "and" or a comma share the attribution of one of them. */
const shareInSentence = (placed: Placed[]): void => {
  for (let each = placed.length - 2; each >= 0; each--) {
    const here = placed[each]
    const next = placed[each + 1]
    if (!here || !next?.attribution || here.attribution || here.sentence !== next.sentence) continue
    let joined = next.tokens === here.tokens
    for (let index = here.index + 1; index < next.index && joined; index++) {
      const { kind, lower } = at(here.tokens, index)
      joined = kind === 'mark' || /^(?:and|or|but|ve)$/u.test(lower)
    }
    if (joined) here.attribution = next.attribution
  }
}

const sameAttribution = (a: Placed, b: Placed): boolean =>
  a.tokens === b.tokens &&
  a.attribution !== null &&
  a.attribution.from === b.attribution?.from &&
  a.attribution.cue[0] === b.attribution.cue[0]

/** Whether the attribution of the first stands between the two. */
const isBetween = ({ attribution, tokens, marked }: Placed, next: Placed): boolean => {
  const cue = at(tokens, attribution?.cue[0] ?? -1).start
  return cue > marked.end && cue < next.marked.start
}

/** Pieces of one utterance: interrupted by their attribution, or run on over paragraphs. */
const groupPieces = (placed: Placed[]): void => {
  let groups = 0
  for (const [index, spoken] of placed.entries()) {
    const previous = placed[index - 1]
    if (!previous || previous.dropped || spoken.dropped) continue
    const interrupted =
      sameAttribution(previous, spoken) &&
      previous.attribution?.side === 'after' &&
      previous.paragraph === spoken.paragraph &&
      isBetween(previous, spoken) &&
      spoken.sentence <= previous.sentence + 1
    if (!interrupted && !spoken.marked.continued) continue
    previous.group ??= ++groups
    spoken.group = previous.group
  }
}

/** Finds who says each quotation; leaves out scare quotes, nicknames and titles. */
export const findSpeakers = (
  input: string,
  marked: Marked[],
  sentences: Sentence[],
  grammar: Grammar,
  language: Language,
): Placed[] => {
  const placed = placeQuotes(input, marked, sentences, grammar, language)
  shareInSentence(placed)
  carrySpeakers(placed, sentences, grammar)
  groupPieces(placed)
  return placed.filter(({ dropped }) => !dropped)
}
