const quotes: [RegExp, string][] = [
  [/[“”„‟«»＂]/g, '"'],
  [/[‘’‚‛‹›]/g, "'"],
]

/** NFC, straight quotes, single spaces; the end keeps its space, so that a beginning of a text can be measured. */
const settle = (text: string): string =>
  quotes
    .reduce((settled, [from, to]) => settled.replace(from, to), text.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .replace(/^ /, '')

/** A text as passages compare it: typography never makes two texts differ, anything else does. */
export const normalise = (text: string): string => settle(text).trimEnd()

/** The last offset of the raw text that stands no further than an offset of its normalised text. */
const rawOffset = (text: string, offset: number): number => {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (settle(text.slice(0, middle)).length <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The stretch of the raw text that a stretch of its normalised text was made from, as it was typed. Who asks for many
 * stretches of one text gives its normalised form.
 */
export const rawStretch = (
  text: string,
  start: number,
  end: number,
  normalised = normalise(text),
): string => {
  const stretch = normalised.slice(start, end)
  if (normalised === text) return stretch
  if (normalised.length === text.length) {
    const typed = text.slice(start, end)
    if (normalise(typed) === stretch) return typed
  }
  const raw = text.slice(rawOffset(text, start), rawOffset(text, end)).trim()
  return normalise(raw) === stretch ? raw : stretch
}

/** Where an offset of the raw text (UTF-16) stands in its normalised text. */
export const normalisedOffset = (text: string, offset: number): number =>
  Math.min(settle(text.slice(0, Math.max(0, offset))).length, normalise(text).length)
