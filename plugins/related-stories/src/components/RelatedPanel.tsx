'use client'
import { Banner, Button, ShimmerEffect, toast } from '@payloadcms/ui'
import { useRef } from 'react'
import { AddLink } from './AddLink.tsx'
import { LinkList } from './LinkList.tsx'
import type { Decision } from './LinkRow.tsx'
import { type Outcome, useLinks } from './state/useLinks.ts'
import { useWords, type Word } from './state/useWords.ts'
import './RelatedStories.css'

/** All links of one article: loading, failed, empty, or there. */
export const RelatedPanel = ({ articleId }: { articleId: string }) => {
  const { words } = useWords()
  const { links, failed, working, load, run } = useLinks(articleId)
  const search = useRef<HTMLInputElement>(null)

  const say = (outcome: Outcome, done: Word) => {
    if (outcome.refusal === null) toast.success(words(done))
    else toast.error(outcome.refusal)
    return outcome.refusal === null
  }
  const decide = async ({ command, input, done }: Decision) => say(await run(command, input), done)
  const add = async (from: string, to: string, type: string) => {
    const outcome = await run('createStoryLink', { from, to, type })
    const confirmed = outcome.refusal === null && outcome.state === 'confirmed'
    return say(outcome, confirmed ? 'linked' : 'suggested')
  }

  return (
    <section
      aria-busy={working}
      aria-label={words('title')}
      className="related-stories"
      data-testid="related-stories"
    >
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
