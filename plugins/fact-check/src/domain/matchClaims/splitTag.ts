import { fold } from './fold.ts'

const seams =
  /_+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u
const longestWord = 20
const longestTag = 40
const mostParts = 5

type Step = { likelihood: number; from: number }

/** Words written together are those of the archive that are likeliest to stand in a row. */
const cut = (part: string, words: ReadonlyMap<string, number>): string[] => {
  const folded = fold(part)
  if (words.has(folded) || folded.length < 5 || folded.length > longestTag) return [part]
  const steps: (Step | undefined)[] = [{ likelihood: 0, from: 0 }]
  for (let end = 1; end <= folded.length; end++)
    for (let from = Math.max(0, end - longestWord); from < end; from++) {
      const before = steps[from]
      const word = folded.slice(from, end)
      const count = words.get(word)
      if (!before || !count || (word.length === 1 && !/[aio]/.test(word))) continue
      // Every word costs the same beside its rarity: fewer, longer words win.
      const likelihood = before.likelihood + Math.log(count) - tagCost
      if (likelihood > (steps[end]?.likelihood ?? -Infinity)) steps[end] = { likelihood, from }
    }
  const parts: string[] = []
  for (let end = folded.length; end > 0;) {
    const step = steps[end]
    if (!step) return [part]
    parts.unshift(folded.slice(step.from, end))
    end = step.from
  }
  return parts.length <= mostParts ? parts : [part]
}

/** ln of some 150,000 running words: what a word's count has to be measured by. */
const tagCost = 12

/** The words of a hashtag or a handle: #SaveOurSchools, #saveourschools, @AnkaraBelediyesi. */
export const splitTag = (tag: string, words: ReadonlyMap<string, number>): string[] =>
  tag
    .split(seams)
    .filter(Boolean)
    .flatMap((part) => cut(part, words))
