import type { Annotation } from './nodes.ts'
import { textBlocksOf, wordsOf } from './textBlocks.ts'

/** Words of a body tied to a record, with the words of their block around them. */
export type Annotated = { annotation: Annotation; exact: string; prefix: string; suffix: string }

const same = (one: Annotation, other: Annotation): boolean =>
  one.relationTo === other.relationTo && one.value === other.value

/** Every annotation of a body in reading order; leaves of one annotation that touch are one. */
export const annotationsOf = (tree: unknown): Annotated[] =>
  textBlocksOf(tree).flatMap((block) => {
    if (block.kind === 'quote') return []
    const words = wordsOf(block.leaves)
    const found: { annotation: Annotation; start: number; end: number }[] = []
    let start = 0
    for (const { annotation, text } of block.leaves) {
      const end = start + text.length
      const open = found.at(-1)
      if (annotation && text)
        if (open && open.end === start && same(open.annotation, annotation)) open.end = end
        else found.push({ annotation, start, end })
      start = end
    }
    return found.map((each) => ({
      annotation: each.annotation,
      exact: words.slice(each.start, each.end),
      prefix: words.slice(0, each.start).slice(-100),
      suffix: words.slice(each.end).slice(0, 100),
    }))
  })
