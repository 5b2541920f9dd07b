import type { Grammar } from './attribution.ts'
import type { Sentence } from './frames.ts'
import { countWords } from './placed.ts'
import type { Placed } from './placed.ts'
import { at } from './tokens.ts'

/** Sentences back in which a verb without a subject (Turkish) looks for it. */
const VOICED_REACH = 4

const startsAnew = (text: string): boolean =>
  /^[[(“‘'"]*(?:…|\.{2,})?\s*[\p{Lu}\p{N}]/u.test(text) || /^(?:…|\.{2,})/u.test(text)

/** Words of a speaker even without an attribution: a sentence, rather than a term between marks. */
const isUtterance = ({ text, alone, introduced }: Placed): boolean => {
  const count = countWords(text)
  if (alone || introduced)
    return count >= 2 && (startsAnew(text) || /[.?!…,—–-]["'’”]*$/u.test(text))
  return startsAnew(text) && (count >= 5 || (count >= 3 && /[,?!]["'’”]*$/u.test(text)))
}

const take = (to: Placed, from: Placed): void => {
  to.attribution = from.attribution
  to.tokens = from.tokens
  to.carried = true
}

const takePrepared = (to: Placed, sentence: Sentence | undefined, grammar: Grammar): void => {
  const attribution = sentence ? grammar.prepares(sentence.tokens) : null
  if (!sentence || !attribution) return
  to.attribution = attribution
  to.tokens = sentence.tokens
  // "Kovac went on:" says it outright.
  to.carried = at(sentence.tokens, sentence.tokens.length - 1).text !== ':'
}

const lastWord = ({ attribution, tokens }: Placed): string =>
  attribution ? at(tokens, attribution.to).lower : ''

/** The other party of a dialogue, when the words before were a question. */
const otherParty = (placed: Placed[], index: number): Placed | null => {
  const previous = placed[index - 1]
  if (!previous || previous.dropped || !/\?["'’”]*$/u.test(previous.text)) return null
  for (let back = index - 2; back >= Math.max(0, index - 4); back--) {
    const candidate = placed[back]
    if (candidate?.attribution && !candidate.dropped && lastWord(candidate) !== lastWord(previous))
      return candidate
  }
  return null
}

/** The neighbouring quotation whose speaker goes on, or whose attribution covers this one as well. */
const neighbour = (placed: Placed[], index: number, sameParagraph: boolean): Placed | null => {
  const own = placed[index]
  const previous = placed[index - 1]
  const next = placed[index + 1]
  if (!own) return null
  const known = (each: Placed | undefined): each is Placed =>
    Boolean(each && !each.dropped && each.attribution)
  const before = known(previous) && previous.sentence >= own.sentence - 1 ? previous : null
  const covered =
    known(next) &&
    next.paragraph === own.paragraph &&
    next.sentence <= own.sentence + 1 &&
    next.attribution?.side === 'after'
  return before && (sameParagraph || !covered) ? before : covered ? next : before
}

/** The paragraph of a long quotation that says at last whose words it brings. */
const laterPiece = (placed: Placed[], index: number): Placed | null => {
  for (let next = index; placed[next]?.marked.open && placed[next + 1]?.marked.continued; next++) {
    const piece = placed[next + 1]
    if (piece?.attribution) return piece
  }
  return null
}

/** Gives quotations without an attribution the speaker of their surroundings; drops those that are no utterance. */
export const carrySpeakers = (placed: Placed[], sentences: Sentence[], grammar: Grammar): void => {
  for (const [index, spoken] of placed.entries()) {
    if (spoken.attribution || spoken.dropped) continue
    const previous = placed[index - 1]
    const ran =
      spoken.marked.continued && previous?.attribution ? previous : laterPiece(placed, index)
    if (ran) {
      take(spoken, ran)
      continue
    }
    if (!spoken.verb && !isUtterance(spoken)) {
      spoken.dropped = true
      continue
    }
    const sameParagraph = sentences[spoken.sentence - 1]?.paragraph === spoken.paragraph
    const other = sameParagraph ? null : otherParty(placed, index)
    const from = other ?? neighbour(placed, index, sameParagraph)
    if (from) take(spoken, from)
    const reach = spoken.verb ? VOICED_REACH : 1
    for (let back = 1; back <= reach && !spoken.attribution; back++)
      takePrepared(spoken, sentences[spoken.sentence - back], grammar)
  }
}
