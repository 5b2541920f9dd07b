import type { StoryLanguage } from '../rank/types.ts'
import { articles, bridges } from './commonWords.ts'
import type { PlacedWord } from './placedWords.ts'
import type { Title, Worth } from './titleOf.ts'

/** A stretch of a block's words, first and last included. `key`: its telling terms, the same for the same words inflected. */
export type Run = { from: number; to: number; score: number; key: string }

const weights: Record<Worth, number> = { empty: 0, act: 0.25, general: 0.5, place: 1, telling: 1 }
/** A telling word and some other thing; or a place with what was done there by whom. */
const enough = { telling: 1.5, place: 1.75 }
/** Longer links read like mistakes. */
const longest = 8

const telling = ({ forms }: PlacedWord) => forms.filter(({ term }) => term !== null)
const worthsOf = (word: PlacedWord, title: Title): (Worth | undefined)[] =>
  telling(word).map((form) => title.worthOf(form))
const isEmpty = (word: PlacedWord, title: Title): boolean =>
  worthsOf(word, title).every((worth) => worth === undefined || worth === 'empty')

/** Whether two words stand side by side in the text and in the title, so that one may end what the other begins. */
const together = (one: PlacedWord, other: PlacedWord, title: Title): boolean => {
  const [end, start] = [telling(one).at(-1), telling(other)[0]]
  return end !== undefined && start !== undefined && title.joins(end, start)
}

const judged = (words: readonly PlacedWord[], first: number, last: number, title: Title): Run[] => {
  const at = (index: number) => words[index] as PlacedWord
  let [from, to] = [first, last]
  while (from <= to && isEmpty(at(from), title)) from++
  to = Math.min(to, from + longest - 1)
  while (from <= to && isEmpty(at(to), title)) to--
  if (from > to) return []
  while (from > first && together(at(from - 1), at(from), title)) from--
  while (to < last && together(at(to), at(to + 1), title)) to++

  const found = new Map<string, Worth>()
  for (const { forms } of words.slice(from, to + 1))
    for (const form of forms) {
      const worth = title.worthOf(form)
      if (worth && worth !== 'empty') found.set(title.termOf(form), worth)
    }
  const worths = [...found.values()]
  const places = worths.filter((worth) => worth === 'place').length
  // “Port Ellery” is one place.
  const score =
    worths.reduce((sum, worth) => sum + weights[worth], 0) - Math.max(0, places - 1) * weights.place
  const asked = worths.includes('telling') ? enough.telling : enough.place
  return score >= asked ? [{ from, to, score, key: [...found.keys()].sort().join(' ') }] : []
}

/**
 * The longest runs of words a block shares with a title, in order. Inflection does not matter, nor does the order of the words;
 * between two of them stand only spaces and words that join (“talks in Antalya”). What names nothing in particular is left out.
 */
export const sharedRuns = (
  words: readonly PlacedWord[],
  isFree: (word: PlacedWord) => boolean,
  title: Title,
  language: StoryLanguage,
): Run[] => {
  const runs: Run[] = []
  let [from, last] = [-1, -1]
  let gap: 'none' | 'bridge' | 'article' = 'none'
  const finish = () => {
    if (from >= 0) runs.push(...judged(words, from, last, title))
    from = -1
  }
  words.forEach((word, at) => {
    if (!word.joined || !isFree(word)) finish()
    if (!isFree(word)) return
    const worths = worthsOf(word, title)
    if (worths.length > 0 && !worths.includes(undefined)) {
      if (from < 0) from = at
      last = at
      gap = 'none'
      return
    }
    const [form] = word.forms
    const small = form && worths.length === 0 && word.forms.length === 1 ? form : null
    const article = small && articles[language].has(small.folded)
    const bridge = small && (bridges[language].has(small.folded) || title.holds(small))
    if (article && gap === 'bridge') gap = 'article'
    else if (bridge && !article && gap === 'none') gap = 'bridge'
    else finish()
  })
  finish()
  return runs
}
