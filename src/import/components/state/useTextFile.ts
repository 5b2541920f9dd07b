'use client'
import { useCallback } from 'react'
import { decodeBytes, firstNonUtf8, longestText } from '../../decodeText.ts'
import { useImportWords } from './useImportWords.ts'

type FileText = { text: string } | { refusal: string }

/** Reads a file the way the server would: strictly, with the same limits, in words when it is no text. */
export const useTextFile = () => {
  const words = useImportWords()
  return useCallback(
    async (file: File): Promise<FileText> => {
      if (file.size > longestText) return { refusal: words('refused_TOO_LARGE') }
      const bytes = new Uint8Array(await file.arrayBuffer())
      const decoded = decodeBytes(bytes)
      if (decoded.ok) return { text: decoded.text }
      const byte = firstNonUtf8(bytes) + 1
      return {
        refusal: words(
          `refused_${decoded.code}`,
          decoded.code === 'NOT_UTF8' ? { byte } : undefined,
        ),
      }
    },
    [words],
  )
}
