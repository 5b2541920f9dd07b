'use client'
import { seenFrom } from '../../domain/seenFrom.ts'
import type { NearLink, NearStory } from '../../read/neighbourhood.ts'
import { formatDay } from '../formatDay.ts'
import { useWords } from '../state/useWords.ts'
import { linkStateWords } from './linkStateWords.ts'
import { StoryState } from './StoryState.tsx'

type Props = { story: NearStory; links: NearLink[]; stories: ReadonlyMap<string, NearStory> }

/** What the picture shows of one story: its whole title, its state and what each of its links says. */
export const StoryInWords = ({ story, links, stories }: Props) => {
  const { words, language } = useWords()
  return (
    <>
      <p>
        <strong>{story.title || words('untitled')}</strong> <StoryState state={story.state} />
        {story.date ? ` · ${formatDay(story.date, language)}` : null}
        {story.distance === 0 ? ` · ${words('nearHere')}` : null}
      </p>
      <ul>
        {links.map((link) => {
          const seen = seenFrom(link, story.id, language)
          return seen ? (
            <li key={link.id}>
              {seen.label}: {stories.get(seen.article)?.title || words('untitled')}{' '}
              <span className="near-words__state">({words(linkStateWords[link.state])})</span>
            </li>
          ) : null
        })}
      </ul>
    </>
  )
}
