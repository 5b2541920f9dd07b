'use client'
import { useApi } from './state/useApi.ts'
import { useWords } from './state/useWords.ts'

/** The article's whole fact-check file, for lawyers and assessors: a page to print, and the same as data. */
export const FactFileLinks = ({ id }: { id: string | number }) => {
  const api = useApi()
  const { words } = useWords()
  return (
    <p className="fact-file-links" data-testid="fact-file-links">
      {words('file')}:{' '}
      <a
        data-testid="fact-file-html"
        href={api(`/fact-check/articles/${id}/file.html`)}
        rel="noopener"
        target="_blank"
      >
        {words('filePage')}
      </a>
      {' · '}
      <a
        data-testid="fact-file-json"
        download={`fact-check-${id}.json`}
        href={api(`/fact-check/articles/${id}/file.json`)}
      >
        {words('fileData')}
      </a>
    </p>
  )
}
