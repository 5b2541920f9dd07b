'use client'
import { Button } from '@payloadcms/ui'
import { Fragment } from 'react'
import type { CheckState } from '../state/CheckState.ts'
import { formatTime } from '../state/formatTime.ts'
import { useWords } from '../state/useWords.ts'
import './Comments.css'

type Comment = CheckState['comments'][number]
type Props = {
  comments: Comment[]
  /** Whether the words they are about are gone: then those are quoted. */
  gone?: boolean
  onResolve: (id: string) => void
}

/** Names of people set off from the words around them. */
const said = ({ text, mentions }: Comment) => {
  const names = mentions.map(({ name }) => `@${name}`).filter((name) => text.includes(name))
  const [name] = names
  if (!name) return text
  const parts = text.split(name)
  return parts.map((part, index) => (
    <Fragment key={index}>
      {part}
      {index < parts.length - 1 ? <strong>{name}</strong> : null}
    </Fragment>
  ))
}

/** What people said of a passage; what is seen to stays, folded to a line. */
export const Comments = ({ comments, gone = false, onResolve }: Props) => {
  const { words, language } = useWords()
  return (
    <ul className="fact-check-comments">
      {comments.map((comment) => {
        const { at, by, exact, id, resolvedAt, resolvedBy } = comment
        return (
          <li data-resolved={resolvedAt ? true : undefined} data-testid="check-comment" key={id}>
            <p className="fact-check-comments__who">
              {by?.name ?? words('somebody')}, {formatTime(at, language)}
            </p>
            {gone ? (
              <p>
                <em>{words('commentGone')}</em> <q>{exact}</q>
              </p>
            ) : null}
            <p className="fact-check-comments__text">{said(comment)}</p>
            {resolvedAt ? (
              <p className="fact-check-comments__who">
                <span aria-hidden="true">✓ </span>
                {words('resolvedBy', { name: resolvedBy?.name ?? words('somebody') })}
              </p>
            ) : id.startsWith('new:') ? null : (
              <Button
                buttonStyle="none"
                extraButtonProps={{ 'data-testid': 'comment-resolve' }}
                margin={false}
                onClick={() => onResolve(id)}
                size="small"
              >
                {words('resolve')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
