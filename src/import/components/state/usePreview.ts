'use client'
import { useEffect, useState } from 'react'
import type { Preview } from '../../preview.ts'
import { type Refusal, useApi } from './useApi.ts'

export type Language = Preview['language'] | ''

type Seen =
  | { status: 'none' }
  | { status: 'reading' }
  | { status: 'seen'; preview: Preview }
  | { status: 'refused'; refusal: Refusal }

const pause = 400

/** What the server understands of a text, a moment after typing stops. */
export const usePreview = (text: string, language: Language): Seen => {
  const ask = useApi()
  const [seen, setSeen] = useState<Seen>({ status: 'none' })

  useEffect(() => {
    if (!text.trim()) {
      setSeen({ status: 'none' })
      return
    }
    let current = true
    const read = async () => {
      const body = { text, ...(language && { language }) }
      const answer = await ask<Preview>('/import/preview', body)
      if (!current) return
      setSeen(
        answer.ok
          ? { status: 'seen', preview: answer.data }
          : { status: 'refused', refusal: answer.refusal },
      )
    }
    setSeen((before) => (before.status === 'seen' ? before : { status: 'reading' }))
    const timer = setTimeout(() => void read(), pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [ask, language, text])

  return seen
}
