import { referencesOf } from '../editor/references.ts'
import { idsOf } from '../records/idOf.ts'

/** The quotes and sources a valid body points at, in reading order, each once. */
export const pointedAt = (body: unknown): { quotes: string[]; sources: string[] } => {
  const { annotations, quoteBlocks } = referencesOf(body)
  const marked = (collection: 'quotes' | 'sources') =>
    annotations.filter(({ relationTo }) => relationTo === collection).map(({ value }) => value)
  return {
    quotes: idsOf([...quoteBlocks.map(({ quote }) => quote), ...marked('quotes')]),
    sources: idsOf(marked('sources')),
  }
}
