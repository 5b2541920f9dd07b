'use client'
import { linkTypeNames } from '../../domain/linkTypes.ts'
import { storyStates } from '../../domain/neighbourhood/storyState.ts'
import type { Neighbourhood } from '../../read/neighbourhood.ts'
import { useWords } from '../state/useWords.ts'
import { numberOf } from './Line.tsx'
import { StoryState } from './StoryState.tsx'

/** What the marks, numbers and lines of the picture mean; of those that are in it. */
export const Legend = ({ near: { stories, links } }: { near: Neighbourhood }) => {
  const { words } = useWords()
  const types = linkTypeNames.flatMap((type) => links.find((link) => link.type === type) ?? [])
  const lines = (['confirmed', 'suggested'] as const).filter((state) =>
    links.some((link) => link.state === state),
  )
  return (
    <ul aria-label={words('nearLegend')} className="near-legend">
      {storyStates
        .filter((state) => stories.some((story) => story.state === state))
        .map((state) => (
          <li key={state}>
            <StoryState state={state} />
          </li>
        ))}
      {types.map(({ type, label }) => (
        <li key={type}>
          <span className="near-legend__number">{numberOf(type)}</span> {label}
        </li>
      ))}
      {lines.map((state) => (
        <li key={state}>
          <svg aria-hidden="true" className="near-line" data-state={state} height="10" width="34">
            <path d="M 1 5 H 33" />
          </svg>{' '}
          {words(`state_${state}`)}
        </li>
      ))}
    </ul>
  )
}
