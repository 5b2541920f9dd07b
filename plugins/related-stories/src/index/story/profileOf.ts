import { kindOf } from '../../suggest/rankedStory.ts'
import { profileOfWords } from '../../domain/rank/readStory.ts'
import type { StoryProfile } from '../../domain/rank/types.ts'
import { wordsOf } from '../../domain/rank/wordsOf.ts'
import type { IndexedStory } from '../StoryIndex.ts'
import { termsIn } from '../termsOf.ts'
import { namesOf, type Words } from '../wordsOf.ts'

type Told = Pick<IndexedStory, 'facets' | 'language' | 'summary' | 'text' | 'title'>

/** What is kept beside a story's words, for the ranking, and those words: a long text is taken apart once for both. */
export const profileOf = ({
  facets,
  language: spoken,
  summary,
  text,
  title,
}: Told): { profile: StoryProfile; words: Words } => {
  const language = spoken === 'tr' ? 'tr' : 'en'
  const [head, lead, body] = [
    wordsOf(title, language),
    wordsOf(summary, language),
    wordsOf(text, language),
  ]
  const terms = (words: typeof head): string => termsIn(words).join(' ')
  const whole = [title, summary, text].filter(Boolean).join('\n')
  return {
    profile: profileOfWords([...head, ...lead, ...body], whole, {
      language,
      names: Object.entries(facets).flatMap(([facet, all]) =>
        facet === 'topics' ? [] : all.map(({ name }) => ({ kind: kindOf(facet), name })),
      ),
    }),
    words: {
      title: terms(head),
      names: namesOf(facets, spoken),
      lead: terms(lead),
      body: terms(body),
    },
  }
}
