'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import { placeOf } from './placeOf.ts'
import { useWords } from './useWords.ts'

/** The label an editor knows a field by, in their language; its path when it has none. */
export const useFieldLabel = () => {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { language } = useWords()
  return useCallback(
    (path: string): string => {
      if (!collectionSlug) return path
      const label = placeOf(getEntityConfig({ collectionSlug })?.fields ?? [], path)?.label
      if (typeof label === 'string') return label
      const byLanguage = (label ?? {}) as Record<string, string>
      return byLanguage[language] ?? byLanguage.en ?? path
    },
    [collectionSlug, getEntityConfig, language],
  )
}
