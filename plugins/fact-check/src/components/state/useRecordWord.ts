'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

/**
 * The word for what the desk's records store (`check-requested` → "Check requested"), in the user's language. A project
 * adds words for events of its own as `factCheck.record_<stored value with underscores>`; without one it stays as stored.
 */
export const useRecordWord = () => {
  const { i18n } = useTranslation()
  const words = (i18n.translations as Record<string, unknown>).factCheck
  return useCallback(
    (stored: unknown): string => {
      const value = typeof stored === 'string' ? stored : ''
      const word = (words as Record<string, string> | undefined)?.[
        `record_${value.replaceAll('-', '_')}`
      ]
      return word ?? value
    },
    [words],
  )
}
