'use client'
import { Banner, Button, ShimmerEffect, toast } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskLink } from '../read/linksOf.ts'
import { AddLink } from './AddLink.tsx'
import { LinkList } from './LinkList.tsx'
import { NeighbourhoodSection } from './neighbourhood/NeighbourhoodSection.tsx'
import { SuggestButton } from './SuggestButton.tsx'
import type { Back, Decision } from './state/Decision.ts'
import { type Outcome, useLinks } from './state/useLinks.ts'
import { useOrder } from './state/useOrder.ts'
import { tellWaiting } from './state/waitingCounts.ts'
import { useWords, type Word } from './state/useWords.ts'
import './RelatedStories.css'

/** What is told last takes the place of what was told before; a refusal stays until the next one. */
const doneToast = 'related-stories-done'
const refusedToast = 'related-stories-refused'

const isWaiting = ({ state, postponedUntil }: DeskLink): boolean =>
  state === 'suggested' && !(postponedUntil !== null && Date.parse(postponedUntil) > Date.now())

/** All links of one article: loading, failed, empty, or there. */
export const RelatedPanel = ({ articleId }: { articleId: string }) => {
  const { words } = useWords()
  const { links, failed, working, load, run, settled } = useLinks(articleId)
  useEffect(() => {
    if (links) tellWaiting(articleId, links.links.filter(isWaiting).length)
  }, [articleId, links])
  const search = useRef<HTMLInputElement>(null)
  /** What leads back from each decision made here, the last one last. */
  const backs = useRef<Back[]>([])
  const [undoable, setUndoable] = useState(false)

  const say = useCallback(
    (outcome: Outcome, done: Extract<Word, string>, back?: Back) => {
      if (outcome.refusal !== null) toast.error(outcome.refusal, { id: refusedToast })
      else {
        toast.success(words(done, { count: outcome.count }), { id: doneToast })
        if (back) backs.current.push(back)
      }
      setUndoable(backs.current.length > 0)
      return outcome.refusal === null
    },
    [words],
  )
  const onOrdered = useCallback(
    (outcome: Outcome, linkId: string) =>
      say(outcome, 'ordered', { command: 'undoStoryLinkDecision', input: { linkId } }),
    [say],
  )
  const order = useOrder(articleId, links?.links ?? [], run, onOrdered)
  const decide = async ({ command, input, done, back }: Decision) =>
    say(await run(command, input), done, back)
  const undo = async () => {
    // The last decision may still be on its way.
    await settled()
    const back = backs.current.pop()
    if (!back) return
    if ('stays' in back) {
      toast.info(words(back.stays), { id: doneToast })
      return setUndoable(backs.current.length > 0)
    }
    const outcome = await run(back.command, back.input)
    if (outcome.refusal !== null && !outcome.answered) backs.current.push(back)
    say(outcome, 'undone')
  }
  const add = async (from: string, to: string, type: string) => {
    const outcome = await run('createStoryLink', { from, to, type })
    if (outcome.refusal !== null || outcome.state !== 'confirmed')
      return say(outcome, 'suggested', { stays: 'suggestionStays' })
    const linkId = outcome.id
    // One that was rejected is rejected again, not gone.
    const wasThere = links?.links.some(({ id }) => id === linkId)
    const command = wasThere ? 'undoStoryLinkDecision' : 'unlinkStoryLink'
    return say(outcome, 'linked', { command, input: { linkId } })
  }
  const suggest = async () => say(await run('suggestStoryLinks', { articleId }), 'foundInArchive')

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
      {links?.permissions.suggest && (
        <SuggestButton onAsk={() => void suggest()} working={working} />
      )}
      {links && links.links.length === 0 && (
        <p className="related-stories__hint" data-testid="related-empty">
          {words(links.permissions.propose ? 'empty' : 'emptyReadOnly')}
        </p>
      )}
      {links && (links.links.length > 0 || undoable) && (
        <LinkList
          articleId={articleId}
          links={links}
          onDecide={decide}
          onUndo={() => void undo()}
          order={order}
          toSearch={() => search.current?.focus()}
          undoable={undoable}
        />
      )}
      {links && links.links.length > 0 && (
        <NeighbourhoodSection articleId={articleId} links={links} />
      )}
    </section>
  )
}
