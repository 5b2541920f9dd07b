'use client'
import type { MouseEvent } from 'react'
import type { CheckQueue } from '../../facts/checkQueue.ts'
import { useWords } from '../state/useWords.ts'
import type { useQueue } from './useQueue.ts'

type Props = Pick<ReturnType<typeof useQueue>, 'asked' | 'go' | 'hrefOf'> & {
  counts: CheckQueue['counts'] | undefined
}

/** Whose checks are looked at, each with how many there are. */
export const QueueTabs = ({ asked, counts, go, hrefOf }: Props) => {
  const { words } = useWords()
  const tabs = [
    { show: 'mine', word: 'queueMine', count: counts?.mine, more: counts?.mineIsMore },
    { show: 'unassigned', word: 'queueUnassigned', count: counts?.unassigned, more: false },
    { show: 'all', word: 'queueAll', count: counts?.all, more: false },
  ] as const
  const follow = (show: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go({ show })
  }
  return (
    <nav aria-label={words('queueShow')} className="check-queue__tabs">
      {tabs.map(({ show, word, count, more }) => (
        <a
          aria-current={asked.show === show ? 'page' : undefined}
          data-testid={`queue-tab-${show}`}
          href={hrefOf({ show })}
          key={show}
          onClick={follow(show)}
        >
          {words(word)}{' '}
          <span className="check-queue__count" data-testid={`queue-count-${show}`}>
            {count === undefined ? '' : more ? words('queueOrMore', { count }) : count}
          </span>
        </a>
      ))}
    </nav>
  )
}
