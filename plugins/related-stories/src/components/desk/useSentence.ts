'use client'
import { useCallback } from 'react'
import { linkTypes, type LinkType } from '../../domain/linkTypes.ts'
import { useWords, type Word } from '../state/useWords.ts'
import type { Side } from './sides.ts'

/** What a link says, in words: “A is a follow-up to B”. */
export const useSentence = () => {
  const { words } = useWords()
  return useCallback(
    (type: LinkType, from: Side): string => {
      const symmetric = !('inverse' in linkTypes[type])
      const stem = `says_${type.replaceAll('-', '_')}`
      return words((symmetric ? stem : `${stem}_${from}`) as Extract<Word, string>)
    },
    [words],
  )
}
