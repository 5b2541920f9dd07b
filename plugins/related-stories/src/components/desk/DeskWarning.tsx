'use client'
import type { DeskRow } from '../../read/desk.ts'
import { formatMoment } from '../formatMoment.ts'
import { useNewsWords } from '../state/useNewsWords.ts'
import { useWords } from '../state/useWords.ts'
import { otherDirection, sideOf } from './sides.ts'
import { useSentence } from './useSentence.ts'
import './DeskWarning.css'

/** What became of a story that another one links to, and what can be done about it. */
export const DeskWarning = ({ row, timeZone }: { row: DeskRow; timeZone: string | undefined }) => {
  const { words, language } = useWords()
  const sentence = useSentence()
  const newsWords = useNewsWords()
  const told = (['from', 'to'] as const).flatMap((direction) => {
    const { news } = row[direction]
    return news ? [{ news, of: sideOf(row, otherDirection(direction)) }] : []
  })
  return (
    <div className="link-desk-warning">
      {told.map(({ news, of }) => {
        const { what, advice } = newsWords(news.kind, of)
        return (
          <div data-kind={news.kind} data-testid="desk-news" key={of}>
            <p className="link-desk-warning__what">
              <span aria-hidden="true">⚠ </span>
              {what}
            </p>
            <p className="link-desk-warning__quiet">
              <time dateTime={news.at}>{formatMoment(news.at, language, timeZone)}</time>
            </p>
            {news.reason ? (
              <p className="link-desk-warning__reason" data-testid="desk-news-reason">
                {news.reason}
              </p>
            ) : null}
            <p>{advice}</p>
          </div>
        )
      })}
      <p className="link-desk-warning__quiet" data-testid="desk-sentence">
        {words('deskLinkedAs', { sentence: sentence(row.type, sideOf(row, 'from')) })}
      </p>
    </div>
  )
}
