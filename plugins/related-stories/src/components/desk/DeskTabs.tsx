'use client'
import type { MouseEvent } from 'react'
import { tabs, type Tab } from '../../read/tabs.ts'
import { useWords } from '../state/useWords.ts'
import type { Desk } from './useLinkDesk.ts'
import './DeskTabs.css'

const names = { new: 'deskNew', older: 'deskOlder', news: 'deskWarnings' } as const

/** What is looked at, each with how many there are. */
export const DeskTabs = ({ tab, counts, goTab, hrefOf }: Desk) => {
  const { words } = useWords()
  const follow = (to: Tab) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    if (to !== tab) goTab({ tab: to, link: null })
  }
  return (
    <nav aria-label={words('deskShow')} className="link-desk-tabs">
      {tabs.map((each) => (
        <a
          aria-current={each === tab ? 'page' : undefined}
          data-testid={`desk-tab-${each}`}
          href={hrefOf({ tab: each, link: null })}
          key={each}
          onClick={follow(each)}
        >
          {each === 'news' && (counts?.news ?? 0) > 0 ? <span aria-hidden="true">⚠ </span> : null}
          {words(names[each])}{' '}
          <span className="link-desk-tabs__count" data-testid={`desk-count-${each}`}>
            {counts?.[each] ?? ''}
          </span>
        </a>
      ))}
    </nav>
  )
}
