'use client'
import { useTranslation } from '@payloadcms/ui'
import type { en } from './en.ts'

type Key = `editor:${keyof typeof en}`

/** The editor's own words in the person's language. */
export const useWords = () => {
  const { t } = useTranslation<object, Key>()
  return (key: keyof typeof en, values?: Record<string, string>) => t(`editor:${key}`, values)
}
