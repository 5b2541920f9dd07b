import type { Likeness } from './compare.ts'
import type { StoryLanguage } from './types.ts'
import { weights } from './weights.ts'

const { least } = weights.relatedness

/** 0..1 on a scale on which a little likeness counts for much: two stories that share nothing are hardly ever alike. */
const scaled = (likeness: number): number => Math.log1p(likeness / least) / Math.log1p(1 / least)

/**
 * How related two stories are, 0..1; 1 only for those that say the same. Across languages only names and numbers are
 * spelt alike, so these are what is asked.
 */
export const relatednessOf = (
  likeness: Likeness,
  one: StoryLanguage,
  other: StoryLanguage,
): number => {
  if (one !== other) return scaled(likeness.named) * 0.7 + scaled(likeness.numbers) * 0.3
  const { leadToWhole, whole, plainLead } = weights.relatedness[one]
  return (
    leadToWhole * scaled(likeness.leadToWhole) +
    whole * likeness.whole +
    plainLead * scaled(likeness.plainLead)
  )
}
