import type { IndexedStory } from './StoryIndex.ts'
import { facetTerm, termsOf } from './termsOf.ts'

export type Words = { title: string; names: string; lead: string; body: string }

/** A story as terms, for an engine to hold; who and what it names is found by their names and by `facetTerm`. */
export const wordsOf = ({ title, summary, text, facets, language }: IndexedStory): Words => {
  const terms = (given: string): string => termsOf(given, language).join(' ')
  const all = Object.entries(facets).flatMap(([facet, each]) =>
    each.map(({ id, name }) => ({ name, term: facetTerm(facet, id) })),
  )
  const names = terms(all.map(({ name }) => name).join('\n'))
  return {
    title: terms(title),
    names: [names, ...all.map(({ term }) => term)].join(' '),
    lead: terms(summary),
    body: terms(text),
  }
}
