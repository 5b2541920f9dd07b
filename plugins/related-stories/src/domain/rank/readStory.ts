import { datesIn } from './datesIn.ts'
import { phrasesOf } from './phrasesOf.ts'
import { signatureOf } from './signatureOf.ts'
import type { StoryLanguage, StoryName, StoryProfile, StoryText } from './types.ts'
import { wordsOf, type Word } from './wordsOf.ts'

/** So many telling words are the lead: a title and some three sentences. */
const leadWords = 60
const mostTerms = 160
const mostNames = 40

type Counted = { count: number; lead: number; capital: number; small: number }

const countTerms = (words: readonly Word[]): Map<string, Counted> => {
  const terms = new Map<string, Counted>()
  let telling = 0
  for (const { form, begins } of words) {
    const { term, capital } = form
    if (term === null) continue
    let counted = terms.get(term)
    if (!counted) terms.set(term, (counted = { count: 0, lead: 0, capital: 0, small: 0 }))
    counted.count++
    if (telling++ < leadWords) counted.lead++
    if (!begins) counted[capital ? 'capital' : 'small']++
  }
  return terms
}

/** The terms of the lead and those that come most often, still in the order of their first appearance. */
const kept = (terms: Map<string, Counted>): [string, Counted][] => {
  const all = Array.from(terms)
  if (all.length <= mostTerms) return all
  const most = all
    .map(([term, { count, lead }], at) => ({ term, at, rank: lead ? Infinity : count }))
    .sort((one, other) => (other.rank === one.rank ? one.at - other.at : other.rank - one.rank))
  const chosen = new Set(most.slice(0, mostTerms).map(({ term }) => term))
  return all.filter(([term]) => chosen.has(term))
}

/** Reads a story into what it is compared by. Pure, and quick: a thousand stories and more in a second. */
export const readStory = ({ title, text, language, names = [] }: StoryText): StoryProfile => {
  const whole = title ? `${title}\n${text}` : text
  return profileOfWords(wordsOf(whole, language), whole, { language, names })
}

/** The same of a story whose words were taken apart already: `words` are those of `whole`. */
export const profileOfWords = (
  words: readonly Word[],
  whole: string,
  { language, names }: { language: StoryLanguage; names: readonly StoryName[] },
): StoryProfile => {
  const terms = kept(countTerms(words))
  const lead = terms.flatMap(([, counted]) => (counted.lead ? [counted.lead] : []))
  return {
    language,
    terms: terms.map(([term]) => term),
    counts: terms.map(([, { count }]) => count),
    lead,
    named: terms.flatMap(([, { capital, small }], at) => (capital > small ? [at] : [])),
    dates: datesIn(whole, language),
    names: names.slice(0, mostNames).map(({ kind, name }) => ({ kind, name })),
    phrases: phrasesOf(words),
    signature: signatureOf(words.map(({ form }) => form.hash)),
  }
}
