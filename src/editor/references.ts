import { isDocumentId, type Annotation, type DocumentId } from './nodes.ts'
import { textBlocksOf, type TextBlock } from './textBlocks.ts'

/** An annotation, the words it stands on and where they begin. */
export type AnnotatedWords = Annotation & { text: string; path: number[] }

const same = (one: Annotation, other: Annotation): boolean =>
  one.relationTo === other.relationTo && one.value === other.value && one.speaker === other.speaker

const annotationsIn = (blocks: TextBlock[]): AnnotatedWords[] =>
  blocks.flatMap((block) => {
    const found: AnnotatedWords[] = []
    if (block.kind === 'quote') return found
    let open: AnnotatedWords | null = null
    for (const { text, annotation, path } of block.leaves) {
      if (text === '') continue
      if (!annotation) open = null
      else if (open && same(open, annotation)) open.text += text
      else {
        open = { ...annotation, text, path }
        found.push(open)
      }
    }
    return found
  })

export type QuoteBlock = { quote: DocumentId; words: string; speaker: string; path: number[] }

const quoteBlocksIn = (blocks: TextBlock[]): QuoteBlock[] =>
  blocks.flatMap((block) =>
    block.kind === 'quote' && isDocumentId(block.quote.quote)
      ? [
          {
            quote: block.quote.quote,
            words: block.quote.words,
            speaker: block.quote.speaker,
            path: block.path,
          },
        ]
      : [],
  )

/** The annotations of a body in reading order; neighbouring leaves of one annotation are one. */
export const annotationsOf = (tree: unknown): AnnotatedWords[] => annotationsIn(textBlocksOf(tree))

/** The quote blocks of a body in reading order. */
export const quoteBlocksOf = (tree: unknown): QuoteBlock[] => quoteBlocksIn(textBlocksOf(tree))

/** Both, from one look at the body. */
export const referencesOf = (
  tree: unknown,
): { annotations: AnnotatedWords[]; quoteBlocks: QuoteBlock[] } => {
  const blocks = textBlocksOf(tree)
  return { annotations: annotationsIn(blocks), quoteBlocks: quoteBlocksIn(blocks) }
}
