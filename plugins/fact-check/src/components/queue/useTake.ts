'use client'
import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import type { QueueLine } from '../../facts/queueLine.ts'
import { useApi } from '../state/useApi.ts'
import { useWords } from '../state/useWords.ts'

type Refused = { code: string; message: string }
type Answer = { errors?: { message?: string; data?: { code?: string } }[] }

/** Makes whoever looks the checker of a round, and says what came of it. */
export const useTake = (reload: () => Promise<void>) => {
  const { user } = useAuth()
  const { words, language } = useWords()
  const api = useApi()
  const [result, setResult] = useState('')
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const [working, setWorking] = useState(false)

  const take = async ({ article, mayTake }: QueueLine): Promise<void> => {
    if (working || !user) return
    setResult('')
    setRefusal(null)
    if (!mayTake) return setResult(words('queueNothingToTake'))
    setWorking(true)
    try {
      const response = await fetch(api('/fact-check/assignChecker'), {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
        body: JSON.stringify({ articleId: article.id, checker: String(user.id) }),
      })
      if (response.ok)
        setResult(words('queueTaken', { title: article.title ?? words('queueUntitled') }))
      else {
        const first = ((await response.json().catch(() => ({}))) as Answer).errors?.[0]
        const message = first?.message ?? words('noAnswer')
        setRefusal({ code: first?.data?.code ?? 'UNKNOWN', message })
      }
    } catch {
      setRefusal({ code: 'NO_ANSWER', message: words('noAnswer') })
    } finally {
      setWorking(false)
      await reload()
    }
  }
  return { take, result, refusal }
}
