'use client'
import { Button } from '@payloadcms/ui'
import { type FocusEvent, useId, useRef, useState } from 'react'
import type { LinkState } from '../domain/links.ts'
import type { DeskLink, LinksOfArticle } from '../read/linksOf.ts'
import { Keys } from './Keys.tsx'
import { LinkPreview } from './LinkPreview.tsx'
import { LinkRow } from './LinkRow.tsx'
import type { Decision } from './state/Decision.ts'
import type { Order } from './state/useOrder.ts'
import { useWords } from './state/useWords.ts'
import { useListKeys } from './useListKeys.ts'

type Props = {
  articleId: string
  links: LinksOfArticle
  order: Order
  onDecide: (decision: Decision) => Promise<boolean>
  onUndo: (() => void) | null
  toSearch: () => void
  working: boolean
}

const marks: Record<LinkState, string> = { suggested: '◐', confirmed: '✓', rejected: '✗' }

/** The links by state, suggestions first, rejections folded; every decision has a key. */
export const LinkList = ({ articleId, links, order, onUndo, ...rest }: Props) => {
  const { onDecide, toSearch, working } = rest
  const { words } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const [keys, setKeys] = useState(false)
  const [looked, setLooked] = useState<string | null>(null)
  const dragged = useRef<string | null>(null)
  const preview = useId()

  const onShift = (id: string, by: 1 | -1) => {
    if (!order.shift(id, by)) return
    // A row that changes its place in the document loses the focus there.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-link="${CSS.escape(id)}"]`)?.focus(),
    )
  }
  const { focusRow, onKeyDown, rows } = useListKeys({
    list,
    onShift,
    onUndo: () => onUndo?.(),
    onSearch: toSearch,
    onHelp: () => setKeys(!keys),
  })
  const decide = async (row: Element | null, decision: Decision) => {
    const at = rows().findIndex((each) => each === row)
    await onDecide(decision)
    // The row may be gone or moved: the next one takes its place, so that a hand on the keys can go on.
    requestAnimationFrame(() => (rows().length > 0 ? focusRow(at) : toSearch()))
  }
  const placeOf = (link: DeskLink, own: DeskLink[], index: number) =>
    link.mayDecide && own.length > 1
      ? {
          up: own[index - 1]?.pinned === link.pinned,
          down: own[index + 1]?.pinned === link.pinned,
          onShift: (by: 1 | -1) => onShift(link.id, by),
          onDrag: () => {
            dragged.current = link.id
          },
          onDrop: () => {
            if (dragged.current) order.move(dragged.current, index)
            dragged.current = null
          },
        }
      : undefined
  const onFocus = ({ target }: FocusEvent) =>
    setLooked(target.closest<HTMLElement>('[data-link]')?.dataset.link ?? looked)

  const section = (state: LinkState) => {
    const own =
      state === 'confirmed' ? order.ordered : links.links.filter((link) => link.state === state)
    if (own.length === 0) return null
    const heading = (
      <>
        <span aria-hidden="true">{marks[state]}</span> {words(`state_${state}`)}{' '}
        <span className="related-stories__count">{own.length}</span>
      </>
    )
    const items = (
      <ul>
        {own.map((link, index) => (
          <LinkRow
            articleId={articleId}
            collection={links.collection}
            key={link.id}
            link={link}
            onDecide={decide}
            place={state === 'confirmed' ? placeOf(link, own, index) : undefined}
            preview={preview}
            types={links.types}
            working={working}
          />
        ))}
      </ul>
    )
    return state === 'rejected' ? (
      <details data-testid="related-rejected" key={state}>
        <summary className="related-stories__heading">{heading}</summary>
        {items}
      </details>
    ) : (
      <div data-testid={`related-${state}`} key={state}>
        <h2 className="related-stories__heading">{heading}</h2>
        {items}
      </div>
    )
  }

  return (
    <div onFocus={onFocus} onKeyDown={onKeyDown} ref={list}>
      <div className="related-stories__columns">
        <div>{(['suggested', 'confirmed', 'rejected'] as const).map(section)}</div>
        <LinkPreview id={preview} link={links.links.find(({ id }) => id === looked)} />
      </div>
      <div className="related-stories__foot">
        <Button
          buttonStyle="subtle"
          disabled={!onUndo || working}
          extraButtonProps={{ 'data-testid': 'related-undo' }}
          margin={false}
          onClick={() => onUndo?.()}
          size="small"
        >
          {words('deskUndo')} <kbd>z</kbd>
        </Button>
        <Keys onToggle={() => setKeys(!keys)} open={keys} />
      </div>
    </div>
  )
}
