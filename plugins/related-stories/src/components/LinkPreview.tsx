'use client'
import type { DeskLink } from '../read/linksOf.ts'
import { formatDay } from './formatDay.ts'
import { StatusWord } from './StatusWord.tsx'
import { useSectionLabel } from './state/useSectionLabel.ts'
import { useWords } from './state/useWords.ts'
import './LinkPreview.css'

type Props = { id: string; collection: string; link: DeskLink | undefined }

/** The story of the row in focus: enough to judge it without opening it. Its place is always there. */
export const LinkPreview = ({ id, collection, link }: Props) => {
  const { words, language } = useWords()
  const sectionLabel = useSectionLabel(collection)
  if (!link)
    return (
      <div className="link-preview link-preview--empty" data-testid="related-preview" id={id}>
        <p>{words('previewEmpty')}</p>
      </div>
    )
  const { date, section, status, summary, title } = link.article
  return (
    <div
      className="link-preview"
      data-article={link.article.id}
      data-testid="related-preview"
      id={id}
    >
      <h3>{title || words('untitled')}</h3>
      <p className="link-preview__facts">
        {date ? <time dateTime={date}>{formatDay(date, language)}</time> : null}
        {section ? <span>{sectionLabel(section)}</span> : null}
        <StatusWord status={status} />
      </p>
      <p>{summary ?? words('previewNoSummary')}</p>
    </div>
  )
}
