'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Command, Refusal } from './CheckState.ts'
import { refusalOf, type ErrorAnswer } from './refusalOf.ts'
import { useApi } from './useApi.ts'
import { useCheckState } from './useCheckState.ts'
import { useRefreshDocument } from './useRefreshDocument.ts'
import { useWords } from './useWords.ts'

/** As Payload reads uploads: the file, and the arguments beside it. */
const formOf = (json: string, file: File): FormData => {
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', json)
  return form
}

/** Runs a command of the plugin on the article on the screen; answers null, or what refused it. */
export const useCommand = () => {
  const { id, incrementVersionCount, setHasPublishedDoc, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { reload } = useCheckState()
  const { words, language } = useWords()
  const api = useApi()
  const [working, setWorking] = useState<Command | null>(null)

  const refreshDocument = useRefreshDocument()

  const run = useCallback(
    async (command: Command, args: Record<string, unknown> = {}, file: File | null = null) => {
      setWorking(command)
      try {
        const json = JSON.stringify({ articleId: id, ...args })
        const response = await fetch(api(`/fact-check/${command}`), {
          method: 'POST',
          credentials: 'include',
          headers: {
            'Accept-Language': language,
            // A form says itself where its parts end.
            ...(file ? {} : { 'Content-Type': 'application/json' }),
          },
          body: file ? formOf(json, file) : json,
        })
        if (!response.ok) {
          const answer = (await response.json().catch(() => ({}))) as ErrorAnswer
          await reload()
          return refusalOf(answer, words('noAnswer'))
        }
        if (command === 'publishArticle' || command === 'unpublishArticle') {
          setHasPublishedDoc(command === 'publishArticle')
          setUnpublishedVersionCount(command === 'publishArticle' ? 0 : 1)
          incrementVersionCount()
        }
        await refreshDocument()
        await reload()
        return null
      } catch {
        return { code: 'NO_ANSWER', message: words('noAnswer'), reasons: [] } satisfies Refusal
      } finally {
        setWorking(null)
      }
    },
    [
      api,
      id,
      incrementVersionCount,
      language,
      refreshDocument,
      reload,
      setHasPublishedDoc,
      setUnpublishedVersionCount,
      words,
    ],
  )
  return { run, working }
}
