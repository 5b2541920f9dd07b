import { resemblance } from './resemblance.ts'
import type { StoryProfile } from './types.ts'
import { weights } from './weights.ts'

/** Of stories with nearly the same text the first stays, and names the others. */
export const foldDuplicates = <Story extends { id: string; profile: StoryProfile }>(
  stories: readonly Story[],
): (Story & { alsoLike: string[] })[] => {
  const kept: (Story & { alsoLike: string[] })[] = []
  for (const story of stories) {
    const { language, signature } = story.profile
    const like = kept.find(
      ({ profile }) =>
        profile.language === language &&
        resemblance(profile.signature, signature) >= weights.duplicates.same,
    )
    if (like) like.alsoLike.push(story.id)
    else kept.push({ ...story, alsoLike: [] })
  }
  return kept
}
