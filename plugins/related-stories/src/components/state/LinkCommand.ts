/** What the screens ask for: every command of a link, by its name on REST. */
export type LinkCommand =
  | 'confirmStoryLink'
  | 'confirmStoryLinks'
  | 'createStoryLink'
  | 'dismissStoryLinkNews'
  | 'pinStoryLink'
  | 'postponeStoryLink'
  | 'rejectStoryLink'
  | 'reorderStoryLinks'
  | 'retypeStoryLink'
  | 'suggestStoryLinks'
  | 'undoStoryLinkDecision'
  | 'unlinkStoryLink'
