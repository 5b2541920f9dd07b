'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { RelatedStoriesTranslations } from '../../translations/en.ts'

type Key = keyof RelatedStoriesTranslations['relatedStories']
/** A word of the plugin; plural forms are asked for by their stem and a `count`. */
export type Word = Key extends infer K
  ? K extends `${infer Stem}_one` | `${infer Stem}_other`
    ? Stem
    : K
  : never

/** The plugin's words in the user's language. */
export const useWords = () => {
  const { t, i18n } = useTranslation<
    RelatedStoriesTranslations,
    `relatedStories:${Extract<Word, string>}`
  >()
  const words = useCallback(
    (word: Extract<Word, string>, values?: Record<string, number | string>): string =>
      t(`relatedStories:${word}`, values),
    [t],
  )
  return { words, language: i18n.language }
}
