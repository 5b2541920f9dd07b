'use client'
import type { Annotation } from '../nodes.ts'
import { useWords } from '../translations/useWords.ts'
import { quoteCopyOf } from '../quoteCopyOf.ts'
import { quoteLine } from '../quoteLine.ts'
import { useRecord } from './useRecord.ts'

const longest = 140
const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text

/** What an annotation points at, in words. */
export const useReference = (annotation: Annotation | null) => {
  const words = useWords()
  const collection = annotation?.relationTo ?? 'sources'
  const { record, gone, readAgain } = useRecord(collection, annotation?.value ?? null)
  const label = () => {
    if (gone) return words('annotationGone')
    if (!record) return words('annotationLoading')
    return collection === 'quotes'
      ? words('annotatedQuote', { name: short(quoteLine(quoteCopyOf(record))) })
      : words('annotatedBy', { name: short(String(record.name ?? '')) })
  }
  return { label: annotation ? label() : '', found: record !== null, readAgain }
}
