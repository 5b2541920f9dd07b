'use client'
import { StatusWord } from './StatusWord.tsx'
import type { Found, Search } from './state/useTitleSearch.ts'
import { useWords } from './state/useWords.ts'

type Props = { search: Search; at: number; id: string; onPick: (story: Found) => void }

/** What the search found, as the list the search field controls; the focus stays in the field. */
export const FoundStories = ({ search, at, id, onPick }: Props) => {
  const { words } = useWords()
  const stories = search.state === 'found' ? search.stories : []
  const said = {
    idle: '',
    searching: words('searching'),
    failed: words('searchFailed'),
    found: stories.length > 0 ? words('found', { count: stories.length }) : words('nothingFound'),
  }[search.state]

  return (
    <div className="related-stories__found">
      <p className="related-stories__said" data-testid="related-search-state" role="status">
        {said}
      </p>
      <ul aria-label={words('search')} id={`${id}-found`} role="listbox">
        {stories.map((story, index) => (
          <li
            aria-selected={index === at}
            className="related-stories__option"
            data-testid="related-found"
            id={`${id}-${story.id}`}
            key={story.id}
            // Pressing must not take the focus out of the search field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(story)}
            role="option"
          >
            <span>{story.title || words('untitled')}</span>
            <StatusWord status={story.status} />
          </li>
        ))}
      </ul>
    </div>
  )
}
