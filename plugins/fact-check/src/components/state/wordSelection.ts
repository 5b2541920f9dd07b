/** Offsets of a selection in the text of a passage, UTF-16. */
export type Selected = { start: number; end: number }

const word = /[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*[\p{L}\p{N}%]|[\p{L}\p{N}%]/gu

const wordsOf = (text: string): Selected[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))

/**
 * The selection after a step with the arrow keys: without shift the next or previous word, with it one word more or
 * less at the end.
 */
export const stepWord = (
  text: string,
  now: Selected | null,
  by: -1 | 1,
  extend: boolean,
): Selected | null => {
  const words = wordsOf(text)
  const first = words[0]
  if (!first) return null
  if (!now) return by === 1 ? first : (words.at(-1) ?? null)
  const from = words.findIndex(({ end }) => end > now.start)
  const to = words.findLastIndex(({ start }) => start < now.end)
  if (!extend)
    return words[Math.min(Math.max((by === 1 ? to : from) + by, 0), words.length - 1)] ?? null
  const [begin, end] = [words[from], words[Math.min(Math.max(to + by, from), words.length - 1)]]
  return begin && end ? { start: begin.start, end: end.end } : null
}

/** What is selected inside an element; null when nothing is, or it reaches outside. */
export const selectionIn = (element: HTMLElement): Selected | null => {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}

export const selectIn = (element: HTMLElement, { start, end }: Selected): void => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let passed = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (passed <= start && start <= passed + length) range.setStart(node, start - passed)
    if (passed <= end && end <= passed + length) {
      range.setEnd(node, end - passed)
      break
    }
    passed += length
  }
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
