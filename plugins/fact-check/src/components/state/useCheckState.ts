'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { checkStore } from './checkStore.ts'
import { useApi } from './useApi.ts'
import { useWords } from './useWords.ts'

/** The fact-check of the article on the screen: asked again after each save, command and return to the window. */
export const useCheckState = () => {
  const { id, data } = useDocumentInfo()
  const { language } = useWords()
  const api = useApi()
  const url = id ? api(`/fact-check/state/${id}`) : ''
  const stamp = String(data?.updatedAt ?? '')

  const entry = useSyncExternalStore(
    useCallback((listener: () => void) => checkStore.subscribe(url, listener), [url]),
    () => checkStore.get(url),
    () => checkStore.get(url),
  )
  const reload = useCallback(
    async () => (url ? checkStore.reload(url, language) : null),
    [url, language],
  )
  useEffect(() => {
    if (url) checkStore.load(url, stamp, language)
  }, [url, stamp, language])

  return { id, state: entry.state, failed: entry.failed, reload }
}
