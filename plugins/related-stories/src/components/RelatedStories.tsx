'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { RelatedPanel } from './RelatedPanel.tsx'
import { useWords } from './state/useWords.ts'

/** The `ui` field of an article's edit view: its links to other stories, and the way to add one. */
export const RelatedStories = () => {
  const { id } = useDocumentInfo()
  const { words } = useWords()
  return id === undefined || id === null ? (
    <p className="related-stories__hint" data-testid="related-save-first">
      {words('saveFirst')}
    </p>
  ) : (
    <RelatedPanel key={String(id)} articleId={String(id)} />
  )
}
