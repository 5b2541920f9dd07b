// Which words of a text name a related story, for an editor in the browser: nothing here knows Payload.
export { phrasesNaming, type PhrasesAsked } from '../domain/phrases/phrasesNaming.ts'
export type {
  LinkableBlock,
  NamedStory,
  PhrasePlace,
  StoryPhrases,
  TextRange,
} from '../domain/phrases/types.ts'
export type { StoryLanguage, StoryName } from '../domain/rank/types.ts'
