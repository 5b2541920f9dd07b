import type { Attribution, Grammar } from './attribution.ts'
import type { Sentence } from './frames.ts'
import type { Marked } from './marks.ts'
import { at } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A quotation with the sentence that attributes it, before its speaker has a name. */
export interface Spoken {
  marked: Marked
  attribution: Attribution | null
  /** The tokens the attribution's indices count in. */
  tokens: Token[]
  paragraph: number
  /** The speaker was taken over from a neighbouring sentence. */
  carried: boolean
  group: number | null
  /** The verb beside the quotation, in input offsets, when its subject stands in another sentence. */
  verb: [number, number] | null
}

/** Sentences back in which a verb without a subject (Turkish) looks for it. */
const VOICED_REACH = 4

interface Placed extends Spoken {
  sentence: number
  alone: boolean
  dropped: boolean
}

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0
const startsAnew = (text: string): boolean =>
  /^[[(“‘'"]*(?:…|\.{2,})?\s*[\p{Lu}\p{N}]/u.test(text) || /^(?:…|\.{2,})/u.test(text)

/** Words of a speaker even without an attribution: a sentence, rather than a term between marks. */
const isUtterance = (text: string, alone: boolean): boolean => {
  const count = countWords(text)
  const ended = /[.?!…,—–-]["'’”]*$/u.test(text)
  if (alone) return (startsAnew(text) || ended) && count >= 2
  return startsAnew(text) && (count >= 5 || (count >= 3 && /[,?!]["'’”]*$/u.test(text)))
}

const isAlone = (tokens: Token[]): boolean =>
  tokens.every(
    ({ kind, lower }) => kind === 'quote' || kind === 'mark' || /^(?:and|but)$/u.test(lower),
  )

const sameAttribution = (a: Placed | undefined, b: Placed): boolean =>
  Boolean(a?.attribution && b.attribution) &&
  a?.tokens === b.tokens &&
  a.attribution?.from === b.attribution?.from &&
  a.attribution?.cue[0] === b.attribution?.cue[0]

const place = (marked: Marked[], sentences: Sentence[], grammar: Grammar): Placed[] => {
  const placed: Placed[] = []
  for (const [sentence, { tokens, paragraph }] of sentences.entries()) {
    const alone = isAlone(tokens)
    for (const [index, token] of tokens.entries()) {
      const own = token.kind === 'quote' ? marked[token.quote] : undefined
      if (!own) continue
      const attribution = grammar.attribute(tokens, index)
      const direct =
        attribution?.strength === 'direct' &&
        /^[\p{Lu}]/u.test(token.text) &&
        /[.?!,]$/u.test(token.text) &&
        countWords(token.text) > 3
      const verb = attribution ? null : (grammar.voiced?.(tokens, index) ?? null)
      const heading =
        alone && tokens.length === 1 && countWords(token.text) <= 8 && grammar.naming(tokens, index)
      const shouted =
        alone &&
        /\p{Lu}{3}/u.test(token.text) &&
        !/\p{Ll}/u.test(token.text) &&
        countWords(token.text) > 1
      const aside = /^\([^()]*\)\.?$/u.test(token.text.trim())
      const dropped =
        aside || heading || shouted || (!alone && !direct && grammar.naming(tokens, index))
      placed.push({
        marked: own,
        attribution,
        tokens,
        paragraph,
        carried: false,
        group: null,
        verb: verb && [at(tokens, verb[0]).start, at(tokens, verb[1]).end],
        sentence,
        alone,
        dropped,
      })
    }
  }
  return placed
}

/** Quotations joined by "and" or a comma share the attribution of one of them. */
const shareInSentence = (placed: Placed[]): void => {
  for (let index = placed.length - 2; index >= 0; index--) {
    const here = placed[index]
    const next = placed[index + 1]
    if (!here || !next || here.attribution || here.tokens !== next.tokens || !next.attribution)
      continue
    const from = here.tokens.findIndex(({ start }) => start === here.marked.outerStart)
    const between = here.tokens.slice(from + 1).findIndex(({ kind }) => kind === 'quote')
    const joined = here.tokens.slice(from + 1, from + 1 + between)
    if (joined.every(({ lower, kind }) => kind === 'mark' || /^(?:and|or|but|ve)$/u.test(lower)))
      here.attribution = next.attribution
  }
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
  const introduced = /^:$/u.test(at(sentence.tokens, sentence.tokens.length - 1).text)
  to.carried = !introduced
}

/** The other party of a dialogue, when the words before were this one's question. */
const otherParty = (placed: Placed[], index: number): Placed | null => {
  const previous = placed[index - 1]
  const name = (spoken: Placed | undefined) =>
    spoken?.attribution ? at(spoken.tokens, spoken.attribution.to).lower : ''
  if (!previous || !/\?["'’”]*$/u.test(textOf(previous)) || previous.dropped) return null
  for (let back = index - 2; back >= Math.max(0, index - 4); back--) {
    const candidate = placed[back]
    if (candidate?.attribution && !candidate.dropped && name(candidate) !== name(previous))
      return candidate
  }
  return null
}

const textOf = ({ tokens, marked }: Placed): string =>
  tokens.find(({ start, kind }) => kind === 'quote' && start === marked.outerStart)?.text ?? ''

const carry = (placed: Placed[], sentences: Sentence[], grammar: Grammar): void => {
  for (const [index, spoken] of placed.entries()) {
    if (spoken.attribution || spoken.dropped) continue
    const previous = placed[index - 1]
    const next = placed[index + 1]
    const own = { ...spoken }
    if (spoken.marked.continued && previous?.attribution) {
      take(spoken, previous)
      continue
    }
    if (!spoken.verb && !isUtterance(textOf(spoken), spoken.alone)) {
      spoken.dropped = true
      continue
    }
    const before = sentences[own.sentence - 1]
    const sameParagraph = before?.paragraph === own.paragraph
    const beside =
      previous && !previous.dropped && previous.attribution && previous.sentence >= own.sentence - 1
        ? previous
        : null
    const follows =
      next &&
      !next.dropped &&
      next.attribution &&
      next.paragraph === own.paragraph &&
      next.sentence <= own.sentence + 1 &&
      next.attribution.side === 'after'
        ? next
        : null
    const other = sameParagraph ? null : otherParty(placed, index)
    if (other) take(spoken, other)
    else if (beside && (sameParagraph || !follows)) take(spoken, beside)
    else if (follows) take(spoken, follows)
    else {
      const reach = spoken.verb ? VOICED_REACH : 1
      for (let back = 1; back <= reach && !spoken.attribution; back++)
        takePrepared(spoken, sentences[own.sentence - back], grammar)
    }
  }
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
      (spoken.carried || /[,—–-]["'’”]*$/u.test(previous.tokens.length ? textOf(previous) : '')) &&
      spoken.sentence <= previous.sentence + 1
    if (!interrupted && !spoken.marked.continued) continue
    previous.group ??= ++groups
    spoken.group = previous.group
  }
}

/** Finds who says each quotation; leaves out scare quotes, nicknames and titles. */
export const findSpeakers = (
  marked: Marked[],
  sentences: Sentence[],
  grammar: Grammar,
): Spoken[] => {
  const placed = place(marked, sentences, grammar)
  shareInSentence(placed)
  carry(placed, sentences, grammar)
  groupPieces(placed)
  return placed.filter(({ dropped }) => !dropped)
}
