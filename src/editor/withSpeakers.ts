type Node = {
  children?: unknown
  annotation?: { relationTo?: unknown; value?: unknown; speaker?: unknown }
}

/** The tree with a speaker on every mark of a quote that has none yet and whose speaker is known. */
export const withSpeakers = (
  tree: unknown[],
  speakerOf: (quote: string) => string | null,
): unknown[] =>
  tree.map((value) => {
    const node = value as Node
    if (Array.isArray(node.children)) {
      return { ...node, children: withSpeakers(node.children, speakerOf) }
    }
    const { annotation } = node
    if (annotation?.relationTo !== 'quotes' || annotation.speaker !== undefined) return node
    const speaker = speakerOf(String(annotation.value))
    return speaker === null ? node : { ...node, annotation: { ...annotation, speaker } }
  })
