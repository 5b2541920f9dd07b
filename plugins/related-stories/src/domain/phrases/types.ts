import type { StoryLanguage, StoryName } from '../rank/types.ts'

/** UTF-16 offsets in a block's text, `end` behind the last sign. */
export type TextRange = { start: number; end: number }

/** A paragraph or list item as plain text. `taken`: where no link may go, or one stands already. */
export type LinkableBlock = { text: string; taken?: readonly TextRange[] }

/**
 * A story that may be linked. `names`: whom and what it is filed under, by `person`, `organization`, `event` and `place`;
 * other kinds are not looked at.
 */
export type NamedStory = {
  id: string
  title: string
  language?: StoryLanguage
  names?: readonly StoryName[]
}

/** Words of a block: `phrase` is the block's text from `start` to `end`. */
export type PhrasePlace = TextRange & { block: number; phrase: string }

/** Where the text names a story: the best place first, then other words that name it as well. */
export type StoryPhrases = { story: string; places: [PhrasePlace, ...PhrasePlace[]] }
