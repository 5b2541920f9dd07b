'use client'
import { useCallback } from 'react'
import { refusalKey } from './refusalKey.ts'
import { useWords } from './useWords.ts'

/** What a refusal says in the reader's language: by its code where there are words for it, else as the server said it. */
export const useRefusalWords = () => {
  const { words, language } = useWords()
  return useCallback(
    (code: string | undefined, message: string | undefined): string => {
      const key = refusalKey(code, language)
      return key ? words(key) : message || words('noAnswer')
    },
    [language, words],
  )
}
