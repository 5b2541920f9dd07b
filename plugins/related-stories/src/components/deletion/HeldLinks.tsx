'use client'
import type { HeldBack } from '../../errors.ts'
import { StatusWord } from '../StatusWord.tsx'
import { useWords } from '../state/useWords.ts'

/** So many are named; of a story with two hundred nobody reads all. */
const most = 8

/** What goes with a story that is deleted: its links by name, and how many others. */
export const HeldLinks = ({ held }: { held: HeldBack }) => {
  const { words } = useWords()
  const named = held.links.slice(0, most)
  const others = held.count - named.length
  return (
    <div className="delete-question">
      <p>{words('deleteExplained')}</p>
      <ul>
        {named.map(({ id, label, article }) => (
          <li data-testid="delete-link" key={id}>
            <span aria-hidden="true">✓ </span>
            {label}: <strong>{article.title || words('untitled')}</strong>{' '}
            <StatusWord status={article.status} />
          </li>
        ))}
        {others > 0 ? <li>{words('deleteOthers', { count: others })}</li> : null}
      </ul>
      {held.suggested > 0 ? (
        <p data-testid="delete-suggested">{words('deleteSuggested', { count: held.suggested })}</p>
      ) : null}
      {held.mayRemove ? null : <p data-testid="delete-may-not">{words('deleteMayNot')}</p>}
    </div>
  )
}
