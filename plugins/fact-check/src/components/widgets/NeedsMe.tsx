'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { queuePath } from '../../admin/queuePath.ts'
import type { CheckQueue } from '../../facts/checkQueue.ts'
import type { ShownNotice } from '../../notices/myNotices.ts'
import { QueueRow } from '../queue/QueueRow.tsx'
import { useWords } from '../state/useWords.ts'
import { Notices } from './Notices.tsx'
import './NeedsMe.css'

type Props = {
  collection: string
  deciding: boolean
  /** Null when it could not be read. */
  queue: CheckQueue | null
  notices: ShownNotice[]
  /** How many more of them there may be. */
  unseen: number
}

/** What needs whoever looks now; empty with a kind word when nothing does. */
export const NeedsMe = ({ collection, deciding, queue, notices, unseen }: Props) => {
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const { words } = useWords()
  const lines = queue?.lines ?? []
  const { mine = 0, mineIsMore = false, overdue = 0 } = queue?.counts ?? {}
  const more = mine - lines.length
  const at = queue?.at ?? new Date().toISOString()
  return (
    <section
      aria-label={words(deciding ? 'needsDeciding' : 'needsChecking')}
      className="needs-me"
      data-testid="needs-me"
      data-widget={deciding ? 'deciding' : 'checking'}
    >
      <header>
        <h2>
          {words(deciding ? 'needsDeciding' : 'needsChecking')}{' '}
          <span data-testid="needs-me-count">
            {mineIsMore ? words('queueOrMore', { count: mine }) : mine}
          </span>
        </h2>
        {overdue > 0 ? (
          <p className="check-queue__late">{words('queueOverdueCount', { count: overdue })}</p>
        ) : null}
        <Link
          data-testid="needs-me-queue"
          href={formatAdminURL({ adminRoute: admin, path: queuePath })}
          prefetch={false}
        >
          {words('openQueue')}
        </Link>
      </header>
      {queue === null ? <p role="alert">{words('queueNotLoaded')}</p> : null}
      {queue && lines.length === 0 ? (
        <p data-testid="needs-me-empty">
          {words(deciding ? 'needsNothingDeciding' : 'needsNothingChecking')}
        </p>
      ) : null}
      {lines.length > 0 ? (
        <ol className="check-queue__lines">
          {lines.map((line) => (
            <QueueRow at={at} collection={collection} key={line.id} line={line} />
          ))}
        </ol>
      ) : null}
      {more > 0 ? (
        <p className="check-queue__quiet">{words('needsMore', { count: more })}</p>
      ) : null}
      {notices.length > 0 ? (
        <Notices at={at} collection={collection} notices={notices} unseen={unseen} />
      ) : null}
    </section>
  )
}
