import type { StoryState } from '../../domain/neighbourhood/storyState.ts'

/** A state is never colour alone. */
export const stateMarks: Record<StoryState, string> = {
  published: '●',
  corrected: '✎',
  draft: '○',
  'taken-down': '▽',
  retracted: '✗',
}
export const stateWords = {
  published: 'storyState_published',
  corrected: 'storyState_corrected',
  draft: 'storyState_draft',
  'taken-down': 'storyState_taken_down',
  retracted: 'storyState_retracted',
} as const satisfies Record<StoryState, string>
