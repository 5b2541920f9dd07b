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
  onUndo: () => void
  undoable: boolean
  toSearch: () => void
}

const marks: Record<LinkState, string> = { suggested: '◐', confirmed: '✓', rejected: '✗' }

/** Decisions after which a link stands elsewhere, or nowhere. */
const leaves = new Set([
  'confirmStoryLink',
  'createStoryLink',
  'rejectStoryLink',
  'unlinkStoryLink',
])

/** The links by state, suggestions first, rejections folded; every decision has a key. */
export const LinkList = ({ articleId, links, order, onUndo, ...rest }: Props) => {
  const { onDecide, toSearch, undoable } = rest
  const { words } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const [keys, setKeys] = useState(false)
  const [looked, setLooked] = useState<string | null>(null)
  const dragged = useRef<string | null>(null)
  /** What is being decided: a key pressed twice decides once. */
  const pending = useRef(new Set<string>())
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
    onUndo,
    onSearch: toSearch,
    onHelp: () => setKeys(!keys),
  })
  const decide = async (row: Element | null, decision: Decision) => {
    const id = (row as HTMLElement | null)?.dataset.link ?? ''
    if (pending.current.has(id)) return
    pending.current.add(id)
    const at = rows().findIndex((each) => each === row)
    // The row is about to go: the next one takes the focus, so that a hand on the keys can go on.
    if (leaves.has(decision.command)) focusRow(at + 1)
    await onDecide(decision)
    pending.current.delete(id)
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      if (rows().length === 0) return toSearch()
      const stayed = rows().findIndex((each) => each.dataset.link === id)
      focusRow(leaves.has(decision.command) || stayed < 0 ? at : stayed)
    })
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
      {links.links.length > 0 ? (
        <div className="related-stories__columns">
          <div>{(['suggested', 'confirmed', 'rejected'] as const).map(section)}</div>
          <LinkPreview
            collection={links.collection}
            id={preview}
            link={links.links.find(({ id }) => id === looked)}
          />
        </div>
      ) : null}
      <div className="related-stories__foot">
        <Button
          buttonStyle="subtle"
          disabled={!undoable}
          extraButtonProps={{ 'data-testid': 'related-undo' }}
          margin={false}
          onClick={onUndo}
          size="small"
        >
          {words('deskUndo')} <kbd>z</kbd>
        </Button>
        <Keys onToggle={() => setKeys(!keys)} open={keys} />
      </div>
    </div>
  )
}
