'use client'
import { Link } from '@payloadcms/ui'
import { useState } from 'react'
import type { CommandName } from '../commands/index.ts'
import { isSymmetric } from '../domain/linkTypes.ts'
import type { DeskLink, LinksOfArticle } from '../read/linksOf.ts'
import { formatMoment } from './formatMoment.ts'
import { RowButton } from './RowButton.tsx'
import { StatusWord } from './StatusWord.tsx'
import { useApi } from './state/useApi.ts'
import { useWords } from './state/useWords.ts'

export type Decision = {
  command: CommandName
  input: Record<string, string | undefined>
  done: 'confirmed' | 'rejected' | 'unlinked' | 'linked'
}

type Props = {
  articleId: string
  collection: string
  link: DeskLink
  types: LinksOfArticle['types']
  onDecide: (row: Element | null, decision: Decision) => Promise<void>
  working: boolean
}

/** One link: what the other story is to this one, who said so, and what may be decided now. */
export const LinkRow = ({ articleId, collection, link, types, onDecide, working }: Props) => {
  const { words, language } = useWords()
  const { document } = useApi()
  const [type, setType] = useState<string>(link.type)
  const { state, direction, article, note } = link
  const title = article.title || words('untitled')
  const fitting = types.filter((each) => isSymmetric(each.type) || each.direction === direction)
  const editable = state === 'suggested' && link.mayDecide
  const by = state === 'suggested' ? link.proposedBy : link.decidedBy
  const at = state === 'suggested' ? link.proposedAt : link.decidedAt
  const [from, to] = direction === 'from' ? [articleId, article.id] : [article.id, articleId]

  const button = (act: 'confirm' | 'reject' | 'unlink' | 'restore', decision: Decision) => (
    <RowButton
      act={act}
      disabled={working}
      onPress={(row) => void onDecide(row, decision)}
      title={title}
    />
  )

  return (
    <li
      aria-label={`${link.label}: ${title}`}
      className="related-stories__row"
      data-link={link.id}
      data-testid="related-link"
      tabIndex={0}
    >
      <div className="related-stories__what">
        {editable ? (
          <select
            aria-label={words('type', { title })}
            className="related-stories__control related-stories__control--type"
            data-testid="related-type"
            onChange={(event) => setType(event.target.value)}
            value={type}
          >
            {fitting.map((each) => (
              <option key={`${each.type} ${each.direction}`} value={each.type}>
                {each.label}
              </option>
            ))}
          </select>
        ) : (
          <span className="related-stories__type">{link.label}</span>
        )}
        <div>
          <Link
            className="related-stories__story"
            data-testid="related-story"
            href={document(collection, article.id)}
          >
            {title}
          </Link>
          <StatusWord status={article.status} />
          <span className="related-stories__by">
            {words(`${state}By`, {
              name: by?.name || words('somebody'),
              when: formatMoment(at, language),
            })}
            {note && ` · ${note}`}
          </span>
        </div>
      </div>
      {link.mayDecide && (
        <div className="related-stories__acts">
          {state === 'suggested' &&
            button('confirm', {
              command: 'confirmStoryLink',
              input: { linkId: link.id, type },
              done: 'confirmed',
            })}
          {state === 'suggested' &&
            button('reject', {
              command: 'rejectStoryLink',
              input: { linkId: link.id },
              done: 'rejected',
            })}
          {state === 'confirmed' &&
            button('unlink', {
              command: 'unlinkStoryLink',
              input: { linkId: link.id },
              done: 'unlinked',
            })}
          {state === 'rejected' &&
            button('restore', {
              command: 'createStoryLink',
              input: { from, to, type: link.type },
              done: 'linked',
            })}
        </div>
      )}
    </li>
  )
}
