import type { Facet, IndexedStory } from './StoryIndex.ts'
import { facetTerm, termsOf } from './termsOf.ts'

export type Words = { title: string; names: string; lead: string; body: string }

/** What a story is found by of whom and what it names: their names, and `facetTerm`. */
export const namesOf = (facets: Record<string, Facet[]>, language: string): string => {
  const all = Object.entries(facets).flatMap(([facet, each]) =>
    each.map(({ id, name }) => ({ name, term: facetTerm(facet, id) })),
  )
  const names = termsOf(all.map(({ name }) => name).join('\n'), language)
  return [...names, ...all.map(({ term }) => term)].join(' ')
}

/** A story as terms, for an engine to hold. */
export const wordsOf = ({ title, summary, text, facets, language, words }: IndexedStory): Words => {
  const terms = (given: string): string => termsOf(given, language).join(' ')
  return (
    words ?? {
      title: terms(title),
      names: namesOf(facets, language),
      lead: terms(summary),
      body: terms(text),
    }
  )
}
