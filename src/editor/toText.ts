import { paragraphsOf } from './paragraphsOf.ts'
import { quoteLine } from './quoteLine.ts'
import { textBlocksOf, wordsOf } from './textBlocks.ts'

/** The body as plain text, a blank line between blocks; what is no body gives no text. */
export const toText = (tree: unknown): string =>
  textBlocksOf(tree)
    .flatMap((block) =>
      paragraphsOf(block.kind === 'quote' ? quoteLine(block.quote) : wordsOf(block.leaves)),
    )
    .join('\n\n')
