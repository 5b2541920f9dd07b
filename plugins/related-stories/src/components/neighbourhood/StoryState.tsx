'use client'
import type { StoryState as State } from '../../domain/neighbourhood/storyState.ts'
import { useWords } from '../state/useWords.ts'
import { stateMarks, stateWords } from './storyStateWords.ts'

/** What a story is, as a word and a mark; nothing where that is not known. */
export const StoryState = ({ state }: { state: State | null }) => {
  const { words } = useWords()
  return state ? (
    <span className="near-state" data-state={state}>
      <span aria-hidden="true">{stateMarks[state]}</span> {words(stateWords[state])}
    </span>
  ) : null
}
