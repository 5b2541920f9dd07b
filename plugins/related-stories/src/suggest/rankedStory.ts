import type { Facet, FacetKind, RankedStory, StoryProfile } from '../domain/rank/types.ts'
import type { StoryProfile as IndexedProfile } from '../index/StoryIndex.ts'
import { facetTerm } from '../index/termsOf.ts'

type Indexed = Pick<IndexedProfile, 'date' | 'facets' | 'id' | 'live' | 'profile'>

/** What the ranking knows of the facets a project names; any other is filed as a topic is. */
const kinds: Record<string, FacetKind> = {
  people: 'person',
  person: 'person',
  organizations: 'organization',
  organization: 'organization',
  places: 'place',
  place: 'place',
  events: 'event',
  event: 'event',
}
export const kindOf = (facet: string): FacetKind => kinds[facet] ?? 'topic'

/** What the index is asked for, and counts, of a story's facets. */
export const facetTermsOf = ({ facets }: Pick<Indexed, 'facets'>): string[] =>
  Object.entries(facets).flatMap(([facet, all]) => all.map(({ id }) => facetTerm(facet, id)))

/** A story of the index as the ranking takes it. */
export const rankedStory = (
  { date, facets, id, live, profile }: Indexed,
  frequencies: ReadonlyMap<string, number>,
): RankedStory => ({
  id,
  profile: profile as StoryProfile,
  published: live && date !== null ? new Date(date) : null,
  facets: Object.entries(facets).flatMap(([facet, all]) =>
    all.map((each): Facet => ({
      kind: kindOf(facet),
      ...each,
      frequency: frequencies.get(facetTerm(facet, each.id)) ?? 0,
    })),
  ),
})
