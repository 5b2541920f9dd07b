// Ranking related stories, for tools that have an archive of their own: nothing here knows Payload.
export { createNeighbourhood, type Neighbourhood } from '../domain/rank/createNeighbourhood.ts'
export { gatherStatistics } from '../domain/rank/gatherStatistics.ts'
export { readStory } from '../domain/rank/readStory.ts'
export type {
  CorpusStatistics,
  StoryLanguage,
  StoryName,
  StoryProfile,
  StoryText,
} from '../domain/rank/types.ts'
