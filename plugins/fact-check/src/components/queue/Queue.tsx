'use client'
import { Button, useModal } from '@payloadcms/ui'
import { useRef } from 'react'
import type { CheckQueue } from '../../facts/checkQueue.ts'
import { RefusalNote } from '../RefusalNote.tsx'
import { useWords } from '../state/useWords.ts'
import { QueueFilters } from './QueueFilters.tsx'
import { QueueKeys, queueKeysSlug } from './QueueKeys.tsx'
import { QueueRow } from './QueueRow.tsx'
import { QueueTabs } from './QueueTabs.tsx'
import { useQueue } from './useQueue.ts'
import { useQueueKeys } from './useQueueKeys.ts'
import { useTake } from './useTake.ts'
import './Queue.css'

const empty = {
  mine: 'queueEmptyMine',
  all: 'queueEmptyAll',
  unassigned: 'queueEmptyUnassigned',
} as const

/** Every check that waits for somebody: whose turn it is, until when, and how far it is. */
export const Queue = ({
  initial,
  collection,
}: {
  initial: CheckQueue | null
  collection: string
}) => {
  const { words } = useWords()
  const { openModal } = useModal()
  const { asked, queue, failed, loading, load, hrefOf, go } = useQueue(initial)
  const { take, result, refusal } = useTake(load)
  const list = useRef<HTMLOListElement>(null)
  const lines = queue?.lines ?? []
  useQueueKeys({
    list,
    onTake: (id) => {
      const line = lines.find((each) => each.id === id)
      if (line) void take(line)
    },
    onHelp: () => openModal(queueKeysSlug),
  })
  const filtered = Boolean(asked.state || asked.task)
  const overdue = queue?.counts.overdue ?? 0

  return (
    <div className="check-queue" data-testid="check-queue">
      <header className="check-queue__head">
        <h1>{words('queue')}</h1>
        {overdue > 0 ? (
          <p className="check-queue__late" data-testid="queue-overdue">
            {words('queueOverdueCount', { count: overdue })}
          </p>
        ) : null}
        <Button
          buttonStyle="subtle"
          extraButtonProps={{ 'data-testid': 'queue-keys-button' }}
          margin={false}
          onClick={() => openModal(queueKeysSlug)}
          size="small"
        >
          {words('keys')} <kbd>?</kbd>
        </Button>
      </header>
      <div className="check-queue__bar">
        <QueueTabs asked={asked} counts={queue?.counts} go={go} hrefOf={hrefOf} />
        <QueueFilters asked={asked} go={go} />
      </div>
      <RefusalNote refusal={refusal} />
      <p aria-live="polite" className="check-queue__result" data-testid="queue-result">
        {result}
      </p>
      {failed ? (
        <p data-testid="queue-failed" role="alert">
          {words('queueNotLoaded')}{' '}
          <Button buttonStyle="secondary" margin={false} onClick={() => void load()} size="small">
            {words('tryAgain')}
          </Button>
        </p>
      ) : null}
      {queue && lines.length === 0 && !failed ? (
        <div className="check-queue__empty" data-testid="queue-empty">
          <p>{words(filtered ? 'queueEmptyFiltered' : empty[queue.filter.show])}</p>
          {filtered ? (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => go({ state: '', task: '' })}
              size="small"
            >
              {words('queueClearFilters')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {queue && lines.length > 0 ? (
        <ol
          aria-busy={loading}
          aria-label={words('queue')}
          className="check-queue__lines"
          data-testid="queue-lines"
          ref={list}
        >
          {lines.map((line) => (
            <QueueRow
              at={queue.at}
              collection={collection}
              key={line.id}
              line={line}
              onTake={(each) => void take(each)}
            />
          ))}
        </ol>
      ) : null}
      {queue && queue.pages > 1 ? (
        <nav aria-label={words('queuePages')} className="check-queue__pages">
          <Button
            buttonStyle="secondary"
            disabled={asked.page <= 1}
            margin={false}
            onClick={() => go({ page: asked.page - 1 })}
            size="small"
          >
            {words('queuePrevious')}
          </Button>
          <span data-testid="queue-page">
            {words('queuePage', { page: asked.page, pages: queue.pages })}
          </span>
          <Button
            buttonStyle="secondary"
            disabled={asked.page >= queue.pages}
            margin={false}
            onClick={() => go({ page: asked.page + 1 })}
            size="small"
          >
            {words('queueNext')}
          </Button>
        </nav>
      ) : null}
      <QueueKeys />
    </div>
  )
}
