import type { StoryLinkRow } from '../read/storyLink.ts'
import type { CommandResult } from './context.ts'

/** What a command about one link says of it. */
export const answer = ({ id, state, type }: StoryLinkRow): CommandResult => ({
  link: { id, state, type },
})
