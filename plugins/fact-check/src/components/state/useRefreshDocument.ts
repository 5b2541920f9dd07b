'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useApi } from './useApi.ts'

/** Fields the server derives: a command changes them, so the open form shows them without touching anything typed. */
const derived = ['_status', 'factCheckStatus', 'firstPublishedAt', 'publishedAt']

/** Reads the article on the screen again after a command changed it. */
export const useRefreshDocument = () => {
  const { id, collectionSlug, setData } = useDocumentInfo()
  const { dispatchFields, getField } = useForm()
  const api = useApi()
  return useCallback(async () => {
    const response = await fetch(api(`/${collectionSlug}/${id}?draft=true&depth=0`), {
      credentials: 'include',
    })
    if (!response.ok) return
    const article = (await response.json()) as Record<string, unknown>
    setData(article)
    for (const path of derived)
      if (getField(path))
        dispatchFields({
          type: 'UPDATE',
          path,
          value: article[path],
          initialValue: article[path],
        })
  }, [api, collectionSlug, dispatchFields, getField, id, setData])
}
