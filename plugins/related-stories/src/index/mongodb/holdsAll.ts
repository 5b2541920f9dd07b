import { mayBeBeginning, weights } from '../StoryIndex.ts'
import type { Words } from '../wordsOf.ts'

/** Whether a story holds a term of every group; those of the last may be beginnings of its words. */
export const holdsAll = (story: Words, groups: readonly (readonly string[])[]): boolean => {
  const fields = Object.keys(weights) as (keyof Words)[]
  const words = ` ${fields.map((field) => story[field]).join(' ')} `
  return groups.every((group, index) =>
    group.some((term) =>
      words.includes(
        index === groups.length - 1 && mayBeBeginning(term) ? ` ${term}` : ` ${term} `,
      ),
    ),
  )
}
