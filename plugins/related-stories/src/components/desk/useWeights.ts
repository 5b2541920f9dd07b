'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Weights } from '../../read/weights.ts'
import { useApi } from '../state/useApi.ts'
import { useRefusalWords } from '../state/useRefusalWords.ts'
import { useWords } from '../state/useWords.ts'

type Refusal = { errors?: { message?: string; data?: { code?: string } }[] }

/** What the desk has learned, read while it is looked at, and the way to forget it. */
export const useWeights = (open: boolean) => {
  const { api } = useApi()
  const { language, words } = useWords()
  const refusalWords = useRefusalWords()
  const [weights, setWeights] = useState<Weights | null>(null)
  const [failed, setFailed] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const load = useCallback(async () => {
    const answer = await fetch(api('/related-stories/weights'), {
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
      .then((response) => (response.ok ? (response.json() as Promise<Weights>) : null))
      .catch(() => null)
    setFailed(answer === null)
    if (answer) setWeights(answer)
  }, [api, language])
  useEffect(() => {
    if (!open) return
    setRefusal(null)
    void load()
  }, [load, open])

  /** Answers whether it was forgotten; why not is in `refusal`. */
  const forget = useCallback(async (): Promise<boolean> => {
    setRefusal(null)
    try {
      const response = await fetch(api('/related-stories/resetStoryLinkWeights'), {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
        body: '{}',
      })
      if (!response.ok) {
        const [error] = ((await response.json()) as Refusal).errors ?? []
        setRefusal(refusalWords(error?.data?.code, error?.message))
      }
      await load()
      return response.ok
    } catch {
      setRefusal(words('noAnswer'))
      return false
    }
  }, [api, language, load, refusalWords, words])
  return { weights, failed, refusal, load, forget }
}
