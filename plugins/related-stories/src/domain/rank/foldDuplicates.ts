import { resemblance } from './signatureOf.ts'
import type { StoryProfile } from './types.ts'
import { weights } from './weights.ts'

type Ranked = { id: string; profile: StoryProfile }

/** Of stories with nearly the same text the best ranked stays, and names the others. */
export const foldDuplicates = <Story extends Ranked>(
  ranked: readonly Story[],
): { story: Story; alsoLike: string[] }[] => {
  const kept: { story: Story; alsoLike: string[] }[] = []
  for (const story of ranked) {
    const like = kept.find(
      ({ story: { profile } }) =>
        profile.language === story.profile.language &&
        resemblance(profile.signature, story.profile.signature) >= weights.duplicates.same,
    )
    if (like) like.alsoLike.push(story.id)
    else kept.push({ story, alsoLike: [] })
  }
  return kept
}
