'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useState } from 'react'
import type { Decision } from '../../input.ts'
import { useApi } from './useApi.ts'
import { useImportWords } from './useImportWords.ts'
import type { Language } from './usePreview.ts'
import { useRefusalWords } from './useRefusalWords.ts'

type Made = { status: 'created' | 'unchanged'; id: string }

/** Makes the draft and opens it; answers the refusal in words, if there is one. */
export const useMakeDraft = () => {
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const ask = useApi()
  const words = useImportWords()
  const inWords = useRefusalWords()
  const router = useRouter()
  const [isMaking, setMaking] = useState(false)

  const addressOf = useCallback(
    (id: string) => formatAdminURL({ adminRoute: admin, path: `/collections/articles/${id}` }),
    [admin],
  )
  const make = useCallback(
    async (text: string, language: Language, decisions: Decision[]): Promise<string | null> => {
      setMaking(true)
      const body = { text, decisions, ...(language && { language }) }
      const answer = await ask<Made>('/import', body)
      if (!answer.ok) {
        setMaking(false)
        return inWords(answer.refusal)
      }
      if (answer.data.status === 'created') toast.success(words('made'))
      else toast.info(words('unchanged'))
      router.push(addressOf(answer.data.id))
      return null
    },
    [addressOf, ask, inWords, router, words],
  )
  return { make, isMaking, addressOf }
}
