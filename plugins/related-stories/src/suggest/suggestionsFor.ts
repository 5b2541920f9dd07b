import type { BasePayload } from 'payload'
import { learnWeights } from '../domain/rank/learnWeights.ts'
import { nameKeyOf } from '../domain/rank/nameKeyOf.ts'
import { rank } from '../domain/rank/rank.ts'
import type { CorpusStatistics, StoryProfile, Suggestion } from '../domain/rank/types.ts'
import type { StoryIndex } from '../index/StoryIndex.ts'
import { storyIndexOf } from '../index/storyIndexOf.ts'
import { readStories } from '../index/story/readStories.ts'
import { waitingSlug, type ResolvedOptions } from '../options.ts'
import { facetTermsOf, rankedStory } from './rankedStory.ts'
import { learned } from './learned.ts'

/** So many terms of a story are looked for, those it begins with first; the index takes the rarest of them. */
const mostTerms = 60
/** So many of the stories found are compared word by word, with the story and with each other: what takes the time. */
const mostCandidates = 24

const termsOf = (profile: unknown): string[] => (profile as StoryProfile).terms

/** A story as the index has it, and where it changed since, or is not in it yet, as it is. */
const storyOf = async (
  payload: BasePayload,
  options: ResolvedOptions,
  index: StoryIndex,
  id: string,
) => {
  const known = (await index.profiles([id])).get(id)
  if (known) {
    const { totalDocs: waiting } = await payload.db.count({
      collection: waitingSlug,
      where: { story: { equals: id } },
    })
    if (waiting === 0) return known
  }
  const [story] = await readStories(payload, options, [id])
  return story
}

/**
 * The stories of the archive that belong with one, surest first, whoever may read them. Null when there is no such story, or
 * no index. `exclude`: ids of those that are not to be suggested; `least`: the
 * score, 0..1, below which two stories have little but words in common.
 */
export const suggestionsFor = async (
  payload: BasePayload,
  {
    id,
    exclude = [],
    limit = 10,
    least = 0.35,
  }: { id: string; exclude?: string[]; limit?: number; least?: number },
): Promise<Suggestion[] | null> => {
  const options = payload.config.custom.relatedStories as ResolvedOptions
  const index = storyIndexOf(payload)
  if (!index) return null
  const story = await storyOf(payload, options, index, id)
  if (!story) return null
  const asked = [...termsOf(story.profile).slice(0, mostTerms), ...facetTermsOf(story)]
  const hits = await index.search(asked, { limit: mostCandidates, exclude: [id, ...exclude] })
  const profiles = await index.profiles(hits.map((hit) => hit.id))
  const all = [story, ...profiles.values()]
  const frequencies = await index.statistics.frequencyOf(
    all.flatMap((each) => [...termsOf(each.profile), ...facetTermsOf(each)]),
  )
  const ranked = all.map((each) => rankedStory(each, frequencies))
  const byName = new Map(
    ranked.flatMap(({ facets }) =>
      facets.map(({ name, frequency }): [string, number] => [nameKeyOf(name), frequency]),
    ),
  )
  const statistics: CorpusStatistics = {
    count: await index.statistics.count(),
    frequencyOf: (term) => frequencies.get(term) ?? 0,
    frequencyOfName: (key) => byName.get(key) ?? 0,
  }
  const [own, ...candidates] = ranked
  return own
    ? rank(own, candidates, statistics, {
        now: new Date(),
        limit,
        least,
        weights: learnWeights(await learned(payload)),
        exclude: new Set(exclude),
      })
    : null
}
