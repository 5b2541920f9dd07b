'use client'
import type { DeskSide } from '../../read/desk.ts'
import { formatDay } from '../formatDay.ts'
import { StatusWord } from '../StatusWord.tsx'
import { useApi } from '../state/useApi.ts'
import { useSectionLabel } from '../state/useSectionLabel.ts'
import { useWords } from '../state/useWords.ts'
import type { Side } from './sides.ts'
import './DeskStory.css'

type Props = { story: DeskSide; side: Side; collection: string; timeZone: string | undefined }

/** One story of a pair: enough to judge it without opening it. */
export const DeskStory = ({ story, side, collection, timeZone }: Props) => {
  const { words, language } = useWords()
  const { document } = useApi()
  const sectionLabel = useSectionLabel(collection)
  const { date, id, section, status, summary, title } = story
  return (
    <section
      aria-label={words('deskStory', { side, title: title || words('untitled') })}
      className="link-desk-story"
      data-article={id}
      data-testid={`desk-story-${side}`}
    >
      <h2>
        <span aria-hidden="true" className="link-desk-story__side">
          {side}
        </span>{' '}
        <a
          data-testid={`desk-open-${side}`}
          href={document(collection, id)}
          rel="noreferrer"
          target="_blank"
        >
          {title || words('untitled')}
          <span className="link-desk-story__new-tab"> {words('deskNewTab')}</span>
        </a>
      </h2>
      <p className="link-desk-story__facts">
        {date ? <time dateTime={date}>{formatDay(date, language, timeZone)}</time> : null}
        {section ? <span data-testid="desk-section">{sectionLabel(section)}</span> : null}
        <StatusWord status={status} />
      </p>
      {summary ? <p className="link-desk-story__summary">{summary}</p> : null}
    </section>
  )
}
