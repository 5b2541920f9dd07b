import { passagesAt, placesOf, textOfField } from './anchors.ts'
import type { ApprovedPassage } from './types.ts'

type Source = { field: string; exact: string; prefix?: string; suffix?: string }

/** The sources of each passage. One whose words stand nowhere, or in several places, is nobody's. */
export const placeSources = <Given extends Source>(
  passages: ApprovedPassage[],
  sources: Given[],
): Given[][] => {
  const beside = passages.map((): Given[] => [])
  for (const source of sources) {
    const field = textOfField(passages, source.field)
    const { exact, prefix = '', suffix = '' } = source
    const [only, another] = placesOf(field, { exact, prefix, suffix })
    if (only && !another) for (const index of passagesAt(field, only)) beside[index]?.push(source)
  }
  return beside
}
