'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { ImportTranslations, ImportWords } from '../../translations/en.ts'

type Key = keyof ImportWords
/** A word of the import; plural forms are asked for by their stem and a `count`. */
export type Word = Key extends infer K
  ? K extends `${infer Stem}_one` | `${infer Stem}_other`
    ? Stem
    : Extract<K, string>
  : never

/** The import's words in the user's language. */
export const useImportWords = () => {
  const { t } = useTranslation<ImportTranslations, `import:${Word}`>()
  return useCallback(
    (word: Word, values?: Record<string, number | string>): string => t(`import:${word}`, values),
    [t],
  )
}
