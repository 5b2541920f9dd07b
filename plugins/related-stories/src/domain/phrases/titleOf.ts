import { functionWords } from '../rank/functionWords.ts'
import type { StoryLanguage } from '../rank/types.ts'
import type { Form } from '../rank/wordsOf.ts'
import { emptyWords, generalActs, generalWords } from './commonWords.ts'
import { placedWords, type PlacedWord } from './placedWords.ts'
import type { NamedStory } from './types.ts'

/** What a word of a title is worth for naming the story; a place is where much happens, so it does not do alone. */
export type Worth = 'empty' | 'act' | 'general' | 'place' | 'telling'

/** A title as words of a text are held against it. */
export type Title = {
  /** What this form is worth here; undefined when the title does not have it, however inflected. */
  worthOf: (form: Form) => Worth | undefined
  /** The term the title has for it, so that two forms of one word count once. */
  termOf: (form: Form) => string
  /** Whether this is one of its small words, which only hold it together. */
  holds: (form: Form) => boolean
  /** Whether they stand side by side in it. */
  joins: (one: Form, other: Form) => boolean
  /** Its words written with a capital, folded. */
  capitals: ReadonlySet<string>
  terms: ReadonlySet<string>
  /** Folded words and stems without one of which a text cannot name it. */
  signs: readonly string[]
}

const before = new Set(['in', 'at', 'near', 'from', 'off'])
/** Antalya’da, Antalya’dan, Kumrova Limanı’nda. */
const located = /['’]n?[dt][ae]n?(?:ki\p{L}*)?$/u

/** “Buses” and “bus”, “gases” and “gas”, which the stems keep apart. */
const otherNumber = (folded: string): string[] => {
  if (/(?:[sxz]|[cs]h)es$/.test(folded)) return [folded.slice(0, -2)]
  return /(?:[sxz]|[cs]h)$/.test(folded) ? [`${folded}es`] : []
}

const isCapital = ({ forms }: PlacedWord): boolean => forms.some(({ capital }) => capital)

/** Words that name where something was, as far as the title itself shows it. */
const placesIn = (title: string, words: readonly PlacedWord[]): Set<PlacedWord> => {
  const places = new Set<PlacedWord>()
  words.forEach((word, at) => {
    if (located.test(title.slice(word.start, word.end)))
      for (let back = at; words[back] && isCapital(words[back] as PlacedWord); back--) {
        places.add(words[back] as PlacedWord)
        if (!words[back]?.joined) break
      }
    const follows = words[at - 1]
    const within = follows && (places.has(follows) || before.has(follows.forms[0]?.folded ?? ''))
    if (within && word.joined && isCapital(word)) places.add(word)
  })
  return places
}

/** Reads a title with the eyes of a text in `language`. `worn`: terms so many titles have that they tell none apart. */
export const titleOf = (
  { title, names = [], language: own }: NamedStory,
  language: StoryLanguage,
  worn: ReadonlySet<string> = new Set(),
): Title => {
  const words = placedWords(title, language)
  const filed = new Set(
    names
      .filter(({ kind }) => kind === 'place')
      .flatMap(({ name }) => placedWords(name, language))
      .flatMap(({ forms }) => forms.map(({ folded }) => folded)),
  )
  const places = placesIn(title, words)
  const worths = new Map<string, Worth>()
  const terms = new Map<string, string>()
  const capitals = new Set<string>()
  const little = new Set<string>()
  for (const word of words)
    for (const { capital, folded, term } of word.forms) {
      if (capital) capitals.add(folded)
      if (term === null || functionWords[own ?? language].has(folded)) {
        little.add(folded)
        continue
      }
      const worth = (): Worth => {
        if (emptyWords[language].has(term)) return 'empty'
        if (filed.has(folded) || places.has(word)) return 'place'
        if (generalActs[language].has(term)) return 'act'
        if (generalWords[language].has(term) || worn.has(term) || /^\d/.test(term)) return 'general'
        return 'telling'
      }
      terms.set(folded, term)
      worths.set(term, worths.get(term) ?? worth())
    }
  if (language === 'en')
    for (const [folded, term] of [...terms])
      for (const form of otherNumber(folded)) if (!terms.has(form)) terms.set(form, term)
  const termOf = ({ folded, term }: Form) => terms.get(folded) ?? term ?? folded
  const inLine = words.flatMap(({ forms }) => forms)
  const pairs = new Set(
    inLine.map((form, at) => `${termOf(inLine[at - 1] ?? form)} ${termOf(form)}`),
  )
  return {
    worthOf: (form) => (form.term === null ? undefined : worths.get(termOf(form))),
    termOf,
    holds: ({ folded }) => little.has(folded),
    joins: (one, other) => pairs.has(`${termOf(one)} ${termOf(other)}`),
    capitals,
    terms: new Set(worths.keys()),
    signs: [...terms].flatMap(([folded, term]) =>
      ['place', 'telling'].includes(worths.get(term) ?? '') ? [folded, term] : [],
    ),
  }
}
