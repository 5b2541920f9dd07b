'use client'
import { Button, ShimmerEffect } from '@payloadcms/ui'
import { useState } from 'react'
import type { LinksOfArticle } from '../../read/linksOf.ts'
import { useWords } from '../state/useWords.ts'
import { LinksTable } from './LinksTable.tsx'
import { Picture } from './Picture.tsx'
import { useNeighbourhood } from './useNeighbourhood.ts'
import './Neighbourhood.css'

/** The stories around this one, unfolded by who wants to see them: a picture and a table that say the same. */
export const NeighbourhoodSection = ({
  articleId,
  links,
}: {
  articleId: string
  links: LinksOfArticle
}) => {
  const { words } = useWords()
  const [open, setOpen] = useState(false)
  const { near, failed, load } = useNeighbourhood(articleId, open, links)
  const { count, atLeast } = near?.more ?? { count: 0, atLeast: false }
  return (
    <details
      className="near"
      data-testid="near"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="related-stories__heading">{words('nearTitle')}</summary>
      {failed ? (
        <p data-testid="near-failed" role="alert">
          {words('nearFailed')}{' '}
          <Button buttonStyle="none" margin={false} onClick={() => void load()}>
            {words('tryAgain')}
          </Button>
        </p>
      ) : null}
      {!near && !failed ? (
        <div aria-label={words('nearLoading')} role="status">
          <ShimmerEffect height="12rem" />
        </div>
      ) : null}
      {near && near.links.length === 0 ? <p>{words('nearEmpty')}</p> : null}
      {near && near.links.length > 0 ? (
        <>
          <Picture near={near} />
          {count > 0 ? (
            <p className="related-stories__hint" data-testid="near-more">
              {words(atLeast ? 'nearMoreAtLeast' : 'nearMore', { count })}
            </p>
          ) : null}
          <LinksTable near={near} />
        </>
      ) : null}
    </details>
  )
}
