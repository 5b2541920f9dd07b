'use client'
import { useConfig } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useCallback } from 'react'
import { optionLabel } from './optionLabel.ts'
import { useWords } from './useWords.ts'

type Known = { section?: string | null }

/** A story's section as the project names it to its people: the label of the option stored, else what is stored. */
export const useSectionLabel = (collection: string) => {
  const { getEntityConfig } = useConfig()
  const { language } = useWords()
  return useCallback(
    (section: string): string => {
      const config = getEntityConfig({ collectionSlug: collection })
      const { section: field } = (config?.admin.custom?.relatedStories ?? {}) as Known
      const fields = (config?.fields ?? []) as ClientField[]
      return (field && optionLabel(fields, field, section, language)) || section
    },
    [collection, getEntityConfig, language],
  )
}
