'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'
import type { DocumentId } from '../nodes.ts'
import { quoteCopyOf, type QuoteCopy } from '../quoteCopyOf.ts'

/**
 * Reads a quote for the article to copy.
 * @throws when the server does not answer with it
 */
export const useReadQuote = () => {
  const { config } = useConfig()
  return useCallback(
    async (id: DocumentId): Promise<QuoteCopy> => {
      const url = formatAdminURL({
        apiRoute: config.routes.api,
        path: `/quotes/${encodeURIComponent(String(id))}`,
        serverURL: config.serverURL,
      })
      const response = await fetch(`${url}?depth=1`, { credentials: 'include' })
      if (!response.ok) throw new Error(`Quote ${response.status}`)
      return quoteCopyOf(await response.json())
    },
    [config.routes.api, config.serverURL],
  )
}
