'use client'
import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { QueueLine } from '../../facts/queueLine.ts'
import { useRecordWord } from '../state/useRecordWord.ts'
import { useWords } from '../state/useWords.ts'
import { DueBy } from './DueBy.tsx'
import { RoundBadge } from './RoundBadge.tsx'
import { useMoment } from './useMoment.ts'
import { useTaskWord } from './useTaskWord.ts'
import './QueueRow.css'

type Props = {
  line: QueueLine
  /** When the queue was looked at. */
  at: string
  collection: string
  onTake?: (line: QueueLine) => void
}

const Coverage = ({ coverage: { settled, total } }: Pick<QueueLine, 'coverage'>) => {
  const { words } = useWords()
  const said = words('queueCoverage', { settled, total })
  return (
    <span className="check-queue__coverage" title={said}>
      <progress aria-label={said} max={Math.max(total, 1)} value={settled} />
      <span aria-hidden="true">
        {settled}/{total}
      </span>
    </span>
  )
}

/** One round as one line: enough to decide whether to open it. */
export const QueueRow = ({ line, at, collection, onTake }: Props) => {
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const { words } = useWords()
  const wordOf = useRecordWord()
  const taskOf = useTaskWord()
  const momentOf = useMoment(at)
  const { article, asked, checker, requestedBy } = line
  const title = article.title ?? words('queueUntitled')
  const age = momentOf(line.requestedAt)
  const href = formatAdminURL({
    adminRoute: admin,
    path: `/collections/${collection}/${article.id}`,
  })
  return (
    <li
      className={`check-queue__line${asked ? ' check-queue__line--asked' : ''}`}
      data-article={article.id}
      data-asked={asked}
      data-task={line.task}
      data-testid="queue-line"
    >
      <div className="check-queue__what">
        <Link data-queue-line={line.id} href={`${href}#check`} prefetch={false}>
          {title}
        </Link>
        <p>
          <strong data-testid="queue-task">{taskOf(line.task, asked)}</strong>
          {line.why ? <span data-testid="queue-why"> {line.why}</span> : null}
        </p>
        <p className="check-queue__quiet">
          <time dateTime={line.requestedAt} title={age.title}>
            {words('queueAskedBy', {
              name: requestedBy?.name ?? words('somebody'),
              when: age.said,
            })}
          </time>
        </p>
      </div>
      <div className="check-queue__when">
        <DueBy at={at} line={line} />
      </div>
      <div className="check-queue__state">
        <span>
          <RoundBadge state={line.state} />
          {line.depth === 'full' ? null : (
            <span className="check-queue__depth">{wordOf(line.depth)}</span>
          )}
        </span>
        <span className="check-queue__quiet">
          {checker ? words('queueCheckedBy', { name: checker.name }) : words('queueNoChecker')}
        </span>
      </div>
      <Coverage coverage={line.coverage} />
      <div className="check-queue__do">
        {onTake && line.mayTake ? (
          <Button
            buttonStyle="secondary"
            extraButtonProps={{
              'aria-label': words('queueTakeOf', { title }),
              'data-testid': 'queue-take',
            }}
            margin={false}
            onClick={() => onTake(line)}
            size="small"
          >
            {words('queueTake')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
