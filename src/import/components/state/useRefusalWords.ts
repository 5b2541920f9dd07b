'use client'
import { useCallback } from 'react'
import type { Refusal } from './useApi.ts'
import { useImportWords } from './useImportWords.ts'

const translated = ['EMPTY', 'BINARY', 'TOO_LARGE', 'AMBIGUOUS_NAME'] as const

/** A refusal in the user's language where we have it, else in the server's words. */
export const useRefusalWords = () => {
  const words = useImportWords()
  return useCallback(
    ({ code, message }: Refusal): string => {
      if (code === 'NO_ANSWER') return words('noAnswer')
      const known = translated.find((each) => each === code)
      return known ? words(`refused_${known}`) : message || words('failed')
    },
    [words],
  )
}
