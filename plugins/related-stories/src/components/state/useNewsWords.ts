'use client'
import { useCallback } from 'react'
import type { FateKind } from '../../domain/news.ts'
import { useWords, type Word } from './useWords.ts'

/** What became of a story and what to do about it; `story` is what it is called where this is said. */
export const useNewsWords = () => {
  const { words } = useWords()
  return useCallback(
    (kind: FateKind, story: string): { what: string; advice: string } => {
      const stem = kind.replaceAll('-', '_')
      return {
        what: words(`news_${stem}` as Extract<Word, string>, { story }),
        advice: words(`newsDo_${stem}` as Extract<Word, string>),
      }
    },
    [words],
  )
}
