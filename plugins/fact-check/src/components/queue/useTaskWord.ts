'use client'
import { useCallback } from 'react'
import type { QueueTask } from '../../domain/queue.ts'
import { useWords, type Word } from '../state/useWords.ts'

/** What a round asks: of whoever looks, or of somebody else. */
export const useTaskWord = () => {
  const { words } = useWords()
  return useCallback(
    (task: QueueTask, asked: boolean): string =>
      words(`${asked ? 'task' : 'waits'}_${task.replaceAll('-', '_')}` as Extract<Word, string>),
    [words],
  )
}
