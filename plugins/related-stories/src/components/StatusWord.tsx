'use client'
import { useWords } from './state/useWords.ts'

/** Whether readers can see a story, as a word and a mark; nothing for a collection without drafts. */
export const StatusWord = ({ status }: { status: string | null }) => {
  const { words } = useWords()
  if (status !== 'published' && status !== 'draft') return null
  return (
    <span className="related-stories__status">
      <span aria-hidden="true">{status === 'published' ? '●' : '○'}</span>{' '}
      {words(`status_${status}`)}
    </span>
  )
}
