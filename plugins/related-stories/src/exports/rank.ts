// Ranking related stories, for tools that have an archive of their own: nothing here knows Payload.
export { createNeighbourhood, type Neighbourhood } from '../domain/rank/createNeighbourhood.ts'
export { gatherStatistics } from '../domain/rank/gatherStatistics.ts'
export { learnWeights, type Decisions } from '../domain/rank/learnWeights.ts'
export { nameKeyOf } from '../domain/rank/nameKeyOf.ts'
export { rank, type RankOptions } from '../domain/rank/rank.ts'
export { readStory } from '../domain/rank/readStory.ts'
export { reasonWords } from '../domain/rank/reasonWords.ts'
export { scorePair } from '../domain/rank/scorePair.ts'
export type {
  CorpusStatistics,
  Facet,
  FacetKind,
  RankedStory,
  Reason,
  ReasonKind,
  ReasonWeights,
  StoryLanguage,
  StoryName,
  StoryProfile,
  StoryText,
  Suggestion,
} from '../domain/rank/types.ts'
