'use client'
import { useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useApi } from './useApi.ts'

/** Saves the open form as a draft; answers whether everything typed is now saved. */
export const useSaveDraft = () => {
  const { id, collectionSlug, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const modified = useFormModified()
  const { code: locale } = useLocale()
  const api = useApi()

  const save = useCallback(async (): Promise<boolean> => {
    if (!modified) return true
    const query = new URLSearchParams({ depth: '0', draft: 'true', 'fallback-locale': 'null' })
    if (locale) query.set('locale', locale)
    const result = await submit({
      action: api(`/${collectionSlug}/${id}?${query}`),
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    const saved = Boolean(result && result.res.ok)
    if (saved) setUnpublishedVersionCount((count) => count + 1)
    return saved
  }, [api, collectionSlug, id, locale, modified, setUnpublishedVersionCount, submit])

  return { save, modified }
}
