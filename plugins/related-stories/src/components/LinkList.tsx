'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { LinkState } from '../domain/links.ts'
import type { LinksOfArticle } from '../read/linksOf.ts'
import { Keys } from './Keys.tsx'
import { type Decision, LinkRow } from './LinkRow.tsx'
import { useWords } from './state/useWords.ts'

type Props = {
  articleId: string
  links: LinksOfArticle
  onDecide: (decision: Decision) => Promise<boolean>
  toSearch: () => void
  working: boolean
}

const marks: Record<LinkState, string> = { suggested: '◐', confirmed: '✓', rejected: '✗' }

/** Which of a row's buttons a key presses. */
const buttons: Record<string, string> = { a: 'confirm', x: 'reject', u: 'unlink' }

/** The links by state, suggestions first, rejections folded; every decision has a key. */
export const LinkList = ({ articleId, links, onDecide, toSearch, working }: Props) => {
  const { words } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const [keys, setKeys] = useState(false)

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-link]') ?? [])]
  const focusRow = (at: number) => {
    const all = rows().filter((row) => row.checkVisibility())
    all[Math.max(0, Math.min(at, all.length - 1))]?.focus()
  }

  const decide = async (row: Element | null, decision: Decision) => {
    const at = rows().findIndex((each) => each === row)
    await onDecide(decision)
    // The row may be gone or moved: the next one takes its place, so that a hand on the keys can go on.
    requestAnimationFrame(() => (rows().length > 0 ? focusRow(at) : toSearch()))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!(target instanceof HTMLElement) || target.closest('select, input, textarea')) return
    const row = target.closest<HTMLElement>('[data-link]')
    const visible = rows().filter((each) => each.checkVisibility())
    const at = row ? visible.indexOf(row) : -1
    if (key === 'j' || key === 'ArrowDown') focusRow(at + 1)
    else if (key === 'k' || key === 'ArrowUp') focusRow(at - 1)
    else if (key === '/') toSearch()
    else if (key === '?') setKeys(!keys)
    else if (row && buttons[key])
      row.querySelector<HTMLButtonElement>(`[data-act="${buttons[key]}"]`)?.click()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const section = (state: LinkState) => {
    const own = links.links.filter((link) => link.state === state)
    if (own.length === 0) return null
    const heading = (
      <>
        <span aria-hidden="true">{marks[state]}</span> {words(`state_${state}`)}{' '}
        <span className="related-stories__count">{own.length}</span>
      </>
    )
    const items = (
      <ul>
        {own.map((link) => (
          <LinkRow
            articleId={articleId}
            collection={links.collection}
            key={link.id}
            link={link}
            onDecide={decide}
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
    // Keys are heard where the rows are; every one of them has a button as well.
    <div onKeyDown={onKeyDown} ref={list}>
      {(['suggested', 'confirmed', 'rejected'] as const).map(section)}
      <Keys onToggle={() => setKeys(!keys)} open={keys} />
    </div>
  )
}
