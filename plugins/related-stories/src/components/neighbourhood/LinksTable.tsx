'use client'
import { Link } from '@payloadcms/ui'
import type { Neighbourhood } from '../../read/neighbourhood.ts'
import { formatDay } from '../formatDay.ts'
import { useApi } from '../state/useApi.ts'
import { useWords } from '../state/useWords.ts'
import { linkStateWords } from './linkStateWords.ts'
import { StoryState } from './StoryState.tsx'

/** The same as the picture, as a table: every story in it, every line a row. */
export const LinksTable = ({ near: { collection, stories, links } }: { near: Neighbourhood }) => {
  const { words, language } = useWords()
  const { document } = useApi()
  const byId = new Map(stories.map((story) => [story.id, story]))
  const cells = (id: string) => {
    const story = byId.get(id)
    return (
      <>
        <td>
          <Link data-story={id} href={document(collection, id)}>
            {story?.title || words('untitled')}
          </Link>
        </td>
        <td>
          <StoryState state={story?.state ?? null} />
        </td>
      </>
    )
  }
  return (
    <details className="near-table" data-testid="near-as-table">
      <summary>{words('nearTable')}</summary>
      <div
        aria-label={words('nearTable')}
        className="near-table__scroll"
        role="region"
        tabIndex={0}
      >
        <table data-testid="near-table">
          <thead>
            <tr>
              <th scope="col">{words('nearStory')}</th>
              <th scope="col">{words('nearState')}</th>
              <th scope="col">{words('nearLink')}</th>
              <th scope="col">{words('nearTo')}</th>
              <th scope="col">{words('nearState')}</th>
              <th scope="col">{words('nearSince')}</th>
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <tr data-link={link.id} key={link.id}>
                {cells(link.from)}
                <td>
                  {link.label}{' '}
                  <span className="near-words__state">({words(linkStateWords[link.state])})</span>
                </td>
                {cells(link.to)}
                <td>{formatDay(link.at, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
