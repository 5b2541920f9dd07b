'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'

/** Saves the open form as a draft; answers whether everything typed is saved now. */
export const useSaveDraft = () => {
  const {
    config: {
      routes: { api },
      serverURL,
    },
  } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { submit } = useForm()
  return useCallback(async (): Promise<boolean> => {
    const path = `/${collectionSlug}/${id}?depth=0&draft=true` as const
    const result = await submit({
      action: formatAdminURL({ apiRoute: api, path, serverURL }),
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return Boolean(result && result.res.ok)
  }, [api, collectionSlug, id, serverURL, submit])
}
