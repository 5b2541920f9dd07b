'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Command, Refusal } from './CheckState.ts'
import { useApi } from './useApi.ts'
import { useCheckState } from './useCheckState.ts'
import { useWords } from './useWords.ts'

/** Fields the server derives: a command changes them, so the open form shows them without touching anything typed. */
const derived = ['_status', 'factCheckStatus', 'firstPublishedAt', 'publishedAt']

type Answer = { errors?: { message?: string; code?: string; data?: Partial<Refusal> }[] }

const refusalOf = (answer: Answer, fallback: string): Refusal => {
  const first = answer.errors?.[0]
  return {
    code: first?.data?.code ?? first?.code ?? 'UNKNOWN',
    message: first?.message ?? fallback,
    reasons: first?.data?.reasons ?? [],
  }
}

/** Runs a command of the plugin on the article on the screen; answers null, or what refused it. */
export const useCommand = () => {
  const { id, collectionSlug, incrementVersionCount, setData, setHasPublishedDoc } =
    useDocumentInfo()
  const { setUnpublishedVersionCount } = useDocumentInfo()
  const { dispatchFields, getField } = useForm()
  const { reload } = useCheckState()
  const { words, language } = useWords()
  const api = useApi()
  const [working, setWorking] = useState<Command | null>(null)

  const refreshDocument = useCallback(async () => {
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

  const run = useCallback(
    async (command: Command, args: Record<string, string | string[] | undefined> = {}) => {
      setWorking(command)
      try {
        const response = await fetch(api(`/fact-check/${command}`), {
          method: 'POST',
          credentials: 'include',
          headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
          body: JSON.stringify({ articleId: id, ...args }),
        })
        if (!response.ok) {
          const answer = (await response.json().catch(() => ({}))) as Answer
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
