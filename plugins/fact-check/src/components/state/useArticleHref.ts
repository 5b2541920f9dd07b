'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

/** Where an article of a collection is checked: at a passage, or at the beginning. */
export const useArticleHref = (collection: string | undefined) => {
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  return useCallback(
    (articleId: string, passageKey: string | null = null): string => {
      const path = `/collections/${collection ?? ''}/${articleId}` as const
      const place = passageKey ? `#passage=${encodeURIComponent(passageKey)}` : '#check'
      return `${formatAdminURL({ adminRoute: admin, path })}${place}`
    },
    [admin, collection],
  )
}
