import { z } from 'zod'

/**
 * What the import inferred and an editor has not seen yet. `open` waits for a person; the rest is decided.
 * - speaker: who said a quote. `quote` is the quotes document, `proposal` the name (and the record, when known).
 * - mention: a person, organisation or place the text names. A known one is linked, an unknown one proposed as new.
 * - dateline: where and when the text says it was written.
 */
const inference = z.strictObject({
  id: z.string().min(1).max(80),
  kind: z.enum(['speaker', 'mention', 'dateline']),
  state: z.enum(['open', 'taken', 'left-out']),
  /** The words in the text that it rests on. */
  text: z.string().max(2000),
  quote: z.string().max(80).nullish(),
  proposal: z
    .strictObject({
      name: z.string().max(300),
      type: z.enum(['person', 'organization', 'place']).nullish(),
      /** The known record, when there is one. */
      id: z.string().max(80).nullish(),
    })
    .nullish(),
  decidedBy: z.string().max(80).nullish(),
  decidedAt: z.string().max(40).nullish(),
})

export type Inference = z.infer<typeof inference>

const list = z.array(inference).max(2000)

/** The inferences of an article; whatever is not well formed counts as none. */
export const inferencesOf = (article: { inferences?: unknown }): Inference[] => {
  const parsed = list.safeParse(article.inferences ?? [])
  return parsed.success ? parsed.data : []
}

/** Payload's validate: true, or the sentence an editor sees. */
export const inferencesAreWellFormed = (value: unknown): true | string =>
  value === undefined ||
  value === null ||
  list.safeParse(value).success ||
  'These are not inferences.'
