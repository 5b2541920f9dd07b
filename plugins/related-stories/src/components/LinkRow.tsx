'use client'
import { Link } from '@payloadcms/ui'
import { type DragEvent, useEffect, useState } from 'react'
import type { DeskLink, LinksOfArticle } from '../read/linksOf.ts'
import { Strength } from './desk/Strength.tsx'
import { formatMoment } from './formatMoment.ts'
import { LinkNews } from './LinkNews.tsx'
import { LinkType, typeOf } from './LinkType.tsx'
import { type RowAct, RowButton } from './RowButton.tsx'
import { StatusWord } from './StatusWord.tsx'
import type { Decision } from './state/Decision.ts'
import { decisionsOn } from './state/decisionsOn.ts'
import { reasonsSaid } from './state/reasonsSaid.ts'
import { useApi } from './state/useApi.ts'
import { useWords } from './state/useWords.ts'

type Props = {
  articleId: string
  collection: string
  link: DeskLink
  types: LinksOfArticle['types']
  preview: string
  onDecide: (row: Element | null, decision: Decision) => Promise<void>
  /** Where the link can go in its list; without it the list has no order. */
  place?: {
    up: boolean
    down: boolean
    onShift: (by: 1 | -1) => void
    onDrag: () => void
    onDrop: () => void
  }
}

/** One link: what the other story is to this one, why and by whom, and what may be decided now. */
export const LinkRow = ({ articleId, link, place, types, ...rest }: Props) => {
  const { collection, onDecide, preview } = rest
  const { words, language } = useWords()
  const { document } = useApi()
  const own = typeOf(link, types)
  const [chosen, setChosen] = useState(own)
  useEffect(() => setChosen(own), [own])
  const { state, article, note, score } = link
  const title = article.title || words('untitled')
  const by = state === 'suggested' ? link.proposedBy : link.decidedBy
  const at = state === 'suggested' ? link.proposedAt : link.decidedAt
  const decisions = decisionsOn(articleId, link, { choice: types[chosen], other: chosen !== own })
  const reasons = reasonsSaid(link.reasons, language)
  const isLater = link.postponedUntil !== null && Date.parse(link.postponedUntil) > Date.now()
  const drag = place && {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      dataTransfer.effectAllowed = 'move'
      dataTransfer.setData('text/plain', title)
      place.onDrag()
    },
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      place.onDrop()
    },
  }

  return (
    <li
      aria-describedby={preview}
      aria-label={`${link.pinned ? `${words('isPinned')}, ` : ''}${link.label}: ${title}`}
      className="related-stories__row"
      data-link={link.id}
      data-pinned={link.pinned}
      data-testid="related-link"
      tabIndex={0}
      {...drag}
    >
      <div className="related-stories__what">
        {link.mayDecide && state !== 'rejected' ? (
          <LinkType chosen={chosen} onChoose={setChosen} title={title} types={types} />
        ) : (
          <span className="related-stories__type">{link.label}</span>
        )}
        <div>
          {link.pinned ? (
            <span className="related-stories__pin">
              <span aria-hidden="true">▲</span> {words('isPinned')}{' '}
            </span>
          ) : null}
          <Link
            className="related-stories__story"
            data-testid="related-story"
            href={document(collection, article.id)}
          >
            {title}
          </Link>
          <StatusWord status={article.status} />
          <span className="related-stories__by" data-testid="related-why">
            {score !== null && state === 'suggested' ? (
              <>
                <Strength score={score} />
                {reasons.map((reason) => ` · ${reason}`)}
              </>
            ) : (
              words(`${state}By`, {
                name: by?.name || words('somebody'),
                when: formatMoment(at, language),
              })
            )}
            {note && ` · ${note}`}
            {state === 'suggested' && isLater
              ? ` · ${words('backAt', { when: formatMoment(link.postponedUntil, language) })}`
              : null}
          </span>
          {link.news ? <LinkNews news={link.news} title={title} /> : null}
        </div>
      </div>
      <div className="related-stories__acts">
        {place ? (
          <>
            <RowButton
              act="up"
              disabled={!place.up}
              onPress={() => place.onShift(-1)}
              title={title}
            />
            <RowButton
              act="down"
              disabled={!place.down}
              onPress={() => place.onShift(1)}
              title={title}
            />
          </>
        ) : null}
        {(Object.entries(decisions) as [RowAct, Decision][]).map(([act, decision]) => (
          <RowButton
            act={act}
            key={act}
            onPress={(row) => void onDecide(row, decision)}
            title={title}
          />
        ))}
      </div>
    </li>
  )
}
