'use client'
import type { DeskNews } from '../read/deskNews.ts'
import { formatMoment } from './formatMoment.ts'
import { useNewsWords } from './state/useNewsWords.ts'
import { useWords } from './state/useWords.ts'
import './LinkNews.css'

/** A warning on a link: what became of the other story, why and when, and what to do. */
export const LinkNews = ({ news, title }: { news: DeskNews; title: string }) => {
  const { language } = useWords()
  const { what, advice } = useNewsWords()(news.kind, `“${title}”`)
  return (
    <div className="link-news" data-kind={news.kind} data-testid="related-news">
      <p className="link-news__what">
        <span aria-hidden="true">⚠ </span>
        {what}
        <time dateTime={news.at}> · {formatMoment(news.at, language)}</time>
      </p>
      {news.reason ? <p className="link-news__reason">{news.reason}</p> : null}
      <p>{advice}</p>
    </div>
  )
}
