import type { Random } from '../random.ts'
import type { Angle } from '../themes/Common.ts'

/** How long articles are beside each other, and how much of them is what people say. */
const shapes: Record<Angle, { length: number; spoken: number }> = {
  first: { length: 0.85, spoken: 0.17 },
  later: { length: 0.95, spoken: 0.17 },
  reaction: { length: 0.9, spoken: 0.34 },
  analysis: { length: 1.5, spoken: 0.12 },
  interview: { length: 1.5, spoken: 0.5 },
  background: { length: 1.4, spoken: 0.07 },
  feature: { length: 1.9, spoken: 0.22 },
  opinion: { length: 1.1, spoken: 0.04 },
}

const usual = 400
const longest = 3200

/** How many words an article is to have, most of them few and some very many, and the share of paragraphs that quote. */
export const drawShape = (random: Random, angle: Angle): { words: number; spoken: number } => {
  const { length, spoken } = shapes[angle]
  return { words: Math.min(usual * length * Math.exp(0.52 * random.normal()), longest), spoken }
}
