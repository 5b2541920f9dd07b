import type { StoryLanguage } from '../rank/types.ts'
import type { Form } from '../rank/wordsOf.ts'
import { emptyWords, generalWords } from './commonWords.ts'
import { placedWords, type PlacedWord } from './placedWords.ts'
import type { Run } from './sharedRuns.ts'
import type { Title } from './titleOf.ts'
import type { NamedStory } from './types.ts'

export type Name = {
  words: PlacedWord[]
  key: string
  score: number
  /** Whether the title has it, as a name. */
  titled: boolean
}

/** Less than any run of a title's words but the weakest; an event is told of by few stories, a person by many. */
const scores: Partial<Record<string, number>> = { event: 1.4, person: 1.2, organization: 1.2 }
const inTitle = 0.2

const keyOf = (words: readonly PlacedWord[]): string =>
  words.flatMap(({ forms }) => forms.map(({ folded }) => folded)).join(' ')

/** The names a story can be known by in a text, beside the words of its title. */
export const namesToFind = (
  { names = [] }: NamedStory,
  title: Title,
  language: StoryLanguage,
): Name[] => {
  const says = (term: string | null): boolean =>
    term !== null && !emptyWords[language].has(term) && !generalWords[language].has(term)
  const found = new Map<string, Name>()
  for (const { kind, name } of names) {
    const score = scores[kind]
    if (score === undefined) continue
    const words = placedWords(name, language)
    const isTitled = (form: Form) =>
      title.capitals.has(form.folded) && title.worthOf(form) === 'telling'
    const candidates = words.length > 1 ? [words] : []
    // One word alone is a name where the title has it as one: “Hargreave”.
    const alone = kind === 'person' ? words.at(-1) : words.length === 1 ? words[0] : undefined
    if (alone?.forms.every(isTitled)) candidates.push([alone])
    for (const candidate of candidates) {
      const forms = candidate.flatMap((word) => word.forms)
      if (!forms.some(({ term }) => says(term))) continue
      const key = keyOf(candidate)
      const titled = forms.every((form) => title.capitals.has(form.folded))
      found.set(key, { words: candidate, key, score: score + (titled ? inTitle : 0), titled })
    }
  }
  return [...found.values()]
}

const same = (one: PlacedWord, other: PlacedWord): boolean =>
  one.forms.length === other.forms.length &&
  one.forms.every((form, at) => {
    const { folded, term } = other.forms[at] as Form
    return form.folded === folded || (form.term !== null && form.term === term)
  })

/** Where a block has a name, written with a capital. */
export const namesIn = (
  words: readonly PlacedWord[],
  isFree: (word: PlacedWord) => boolean,
  name: Name,
): Run[] =>
  words.flatMap((word, from) => {
    const to = from + name.words.length - 1
    const found = words.slice(from, to + 1)
    const whole =
      found.length === name.words.length &&
      found.every(
        (each, at) =>
          isFree(each) && (at === 0 || each.joined) && same(each, name.words[at] as PlacedWord),
      ) &&
      word.forms[0]?.capital
    return whole ? [{ from, to, score: name.score, key: name.key }] : []
  })
