import { rowId } from './useFocus.ts'

/** The words of a passage on the screen. */
export const wordsElement = (key: string | null): HTMLElement | null =>
  (key &&
    document.getElementById(rowId(key))?.querySelector<HTMLElement>('[data-passage-words]')) ||
  null
