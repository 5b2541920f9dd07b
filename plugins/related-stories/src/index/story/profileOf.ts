import { kindOf } from '../../suggest/rankedStory.ts'
import { readStory } from '../../domain/rank/readStory.ts'
import type { StoryProfile } from '../../domain/rank/types.ts'
import type { IndexedStory } from '../StoryIndex.ts'

type Told = Pick<IndexedStory, 'facets' | 'language' | 'summary' | 'text' | 'title'>

/** What is kept beside a story's words, for the ranking. */
export const profileOf = ({ facets, language, summary, text, title }: Told): StoryProfile =>
  readStory({
    title,
    text: summary ? `${summary}\n${text}` : text,
    language: language === 'tr' ? 'tr' : 'en',
    names: Object.entries(facets).flatMap(([facet, all]) =>
      facet === 'topics' ? [] : all.map(({ name }) => ({ kind: kindOf(facet), name })),
    ),
  })
