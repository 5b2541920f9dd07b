'use client'
import { Banner, Button, ShimmerEffect, toast } from '@payloadcms/ui'
import { useRef } from 'react'
import { AddLink } from './AddLink.tsx'
import { LinkList } from './LinkList.tsx'
import type { Decision } from './LinkRow.tsx'
import { useLinks } from './state/useLinks.ts'
import { useWords } from './state/useWords.ts'
import './RelatedStories.css'

/** All links of one article: loading, failed, empty, or there. */
export const RelatedPanel = ({ articleId }: { articleId: string }) => {
  const { words } = useWords()
  const { links, failed, working, load, run } = useLinks(articleId)
  const search = useRef<HTMLInputElement>(null)

  const say = (refusal: string | null, done: string) => {
    if (refusal) toast.error(refusal)
    else toast.success(done)
    return refusal === null
  }
  const decide = async ({ command, input, done }: Decision) =>
    say(await run(command, input), words(done))
  const add = async (from: string, to: string, type: string) =>
    say(
      await run('createStoryLink', { from, to, type }),
      words(links?.permissions.decide ? 'linked' : 'suggested'),
    )

  return (
    <section aria-busy={working} className="related-stories" data-testid="related-stories">
      {failed && (
        <div data-testid="related-failed" role="alert">
          <Banner type="error">
            {words('notLoaded')}{' '}
            <Button
              buttonStyle="none"
              extraButtonProps={{ 'data-testid': 'related-retry' }}
              onClick={() => void load()}
            >
              {words('tryAgain')}
            </Button>
          </Banner>
        </div>
      )}
      {!links && !failed && (
        <div aria-label={words('loading')} data-testid="related-loading" role="status">
          <ShimmerEffect height="8rem" />
        </div>
      )}
      {links && (links.permissions.propose || links.permissions.decide) && (
        <AddLink
          articleId={articleId}
          links={links}
          onAdd={add}
          search={search}
          working={working}
        />
      )}
      {links && links.links.length === 0 && (
        <p className="related-stories__hint" data-testid="related-empty">
          {words(links.permissions.propose ? 'empty' : 'emptyReadOnly')}
        </p>
      )}
      {links && links.links.length > 0 && (
        <LinkList
          articleId={articleId}
          links={links}
          onDecide={decide}
          toSearch={() => search.current?.focus()}
          working={working}
        />
      )}
    </section>
  )
}
